/** The stream of events → each as it comes, and a word on the page while there is none. Sent to the browser as text: see `page-nouns.ts`. */
import type { FaultPanel } from './fault-panel.ts';
import type { LiveStream, LiveWindow } from './live-nouns.ts';

export function listenOn(
  window: LiveWindow,
  panel: FaultPanel,
  events: string,
  hear: (data: string) => void,
): void {
  const { document, location } = window;
  let stream: LiveStream | undefined;
  let waiting: number | undefined;

  function stopWaiting(): void {
    if (waiting !== undefined) window.clearTimeout(waiting);
    waiting = undefined;
  }

  /** A hidden page lets go of its stream: a browser allows one address only a handful. */
  function follow(): void {
    stream?.close();
    stream = undefined;
    stopWaiting();
    if (document.hidden) return;
    const own = new window.EventSource(`${events}?page=${encodeURIComponent(location.pathname)}`);
    own.onmessage = ({ data }) => hear(data);
    own.onopen = () => {
      stopWaiting();
      panel.lose('');
    };
    own.onerror = () => own === stream && miss(own.readyState === 2);
    stream = own;
  }

  /** A browser tries again by itself unless it was refused: as by a server of another run, until its address was opened. */
  function miss(isRefused: boolean): void {
    const tell = (): void => {
      panel.lose(
        isRefused
          ? 'lectern serve was started anew: open the address it printed, and this page follows again.'
          : 'lectern serve does not answer: start it again and open the address it prints. This page is as it was last.',
      );
      waiting = window.setTimeout(follow, 2000);
    };
    if (isRefused) tell();
    else waiting ??= window.setTimeout(tell, 3000);
  }

  document.addEventListener('visibilitychange', follow);
  follow();
}
