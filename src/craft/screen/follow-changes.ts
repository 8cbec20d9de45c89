/** Joins the parts of the preview's script: the page follows what is saved, without being loaded anew. Sent to the browser as text: see `page-nouns.ts`. */
import type { Panel } from './fault-panel.ts';
import type { LiveElement, LivePage, LiveWindow } from './live-nouns.ts';
import type { PreviewParts } from './reload-script.ts';

/** What the event stream tells a page. */
interface State {
  /** Of the page as it is served now. */
  readonly version: string;
  readonly panel: Panel;
  /** A page that changed while this one did not. */
  readonly elsewhere: { readonly address: string; readonly title: string } | null;
}

export function followChanges(window: LiveWindow, parts: PreviewParts): void {
  const { document, location, sessionStorage } = window;
  const { version = '', events = '', source = '' } = document.currentScript.dataset;
  const memory = `lectern-scroll ${location.pathname}`;
  const panel = parts.makeFaultPanel(window);
  let shown = version;
  let sent: LivePage | undefined;
  let work: Promise<void> = Promise.resolve();
  let told = '';

  function reload(): void {
    sessionStorage.setItem(memory, JSON.stringify([window.scrollX, window.scrollY]));
    location.reload();
  }

  function versionOf(page: LivePage): string | undefined {
    return page.querySelector('script[data-events]')?.dataset.version;
  }

  async function ask(): Promise<LivePage | undefined> {
    const response = await window.fetch(location.pathname);
    return response.ok
      ? new window.DOMParser().parseFromString(await response.text(), 'text/html')
      : undefined;
  }

  /** As this page was sent, before any script changed it: what the next is compared with. */
  async function keepSent(): Promise<void> {
    const page = await ask();
    if (page !== undefined && versionOf(page) === shown) sent = page;
  }

  async function renew(): Promise<void> {
    const page = await ask();
    const now = page === undefined ? undefined : versionOf(page);
    if (page === undefined || now === undefined || sent === undefined || version === '') return reload();
    if (now === shown) return;
    const patched = parts.patchPage(sent, page, document);
    if (patched === undefined) return reload();
    [sent, shown] = [page, now];
    goTo(patched.edited);
  }

  /** Numbers in feet and lists of contents change with what is far away: nobody edits them. */
  function goTo(edited: readonly LiveElement[]): void {
    const own = edited.filter(
      (each) => each.closest('footer, nav, header, .notes, .evidence, .refs') === null,
    );
    const slides = [...new Set(own.flatMap((each) => each.closest('.deck > .frame > section')?.id ?? []))];
    const [first] = own;
    if (first === undefined) return;
    if (slides[0] !== undefined) {
      const now = document.querySelector('.deck > .frame.now > section')?.id ?? '';
      if (!slides.includes(now)) location.hash = `#${encodeURIComponent(slides[0])}`;
    } else {
      const { top, bottom } = first.getBoundingClientRect();
      const isWhole = top >= 0 && bottom <= window.innerHeight;
      // What is longer than the window is never seen whole: there the reader stays.
      const isAround = bottom - top > window.innerHeight && top < window.innerHeight && bottom > 0;
      if (!isWhole && !isAround) first.scrollIntoView({ block: 'center' });
    }
    for (const each of own.slice(0, 12))
      each.animate([{ backgroundColor: '#ffd54a80' }, { backgroundColor: 'transparent' }], 1200);
  }

  function hear({ version: now, panel: faults, elsewhere }: State): void {
    panel.show(faults);
    if (now !== shown) work = work.then(renew, reload);
    else if (elsewhere !== null && JSON.stringify(elsewhere) !== told)
      panel.say(`Changed: ${elsewhere.title}`, elsewhere.address);
    told = JSON.stringify(elsewhere);
  }

  const before: readonly number[] = JSON.parse(sessionStorage.getItem(memory) ?? '[]');
  sessionStorage.removeItem(memory);
  if (before.length > 0) window.scrollTo(before[0] ?? 0, before[1] ?? 0);
  parts.openSourceOnClick(window, panel, source);
  if (version !== '') work = work.then(keepSent);
  parts.listenOn(window, panel, events, (data) => hear(JSON.parse(data)));
}
