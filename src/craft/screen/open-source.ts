/** A click on a text → the line it was written on, opened in the editor. Sent to the browser as text: see `page-nouns.ts`. */
import type { FaultPanel } from './fault-panel.ts';
import type { LiveElement, LiveWindow } from './live-nouns.ts';

/** What the server says of a text. */
interface Found {
  /** `content/en/modules/igf.yaml:3:5`; empty where the text was not found. */
  readonly place: string;
  /** Empty where no editor is chosen. */
  readonly link: string;
}

export function openSourceOnClick(window: LiveWindow, panel: FaultPanel, address: string): void {
  const { document, location } = window;
  const blocks =
    'h1,h2,h3,h4,h5,h6,p,li,td,th,dt,dd,caption,figcaption,blockquote,summary,text,figure,footer';

  /** The innermost names around it tell two equal texts apart. */
  function namesAround(element: LiveElement): readonly string[] {
    const names: string[] = [];
    for (let at: LiveElement | null = element; at !== null; at = at.parentElement)
      if (at.id !== '') names.push(at.id);
    return names;
  }

  /** Where the words were written, a list within an item, a term's explanation and the numbers of references left out. */
  function wordsOf(block: LiveElement): string {
    const copy = block.cloneNode(true);
    for (const besides of copy.querySelectorAll('.tip, sup')) besides.remove();
    return [...copy.childNodes]
      .filter(({ nodeName }) => !/^(?:UL|OL|TABLE)$/.test(nodeName))
      .map(({ textContent }) => textContent)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 400);
  }

  async function find(block: LiveElement): Promise<void> {
    const query = [
      `page=${encodeURIComponent(location.pathname)}`,
      `text=${encodeURIComponent(wordsOf(block))}`,
      ...namesAround(block).map((name) => `near=${encodeURIComponent(name)}`),
    ];
    const response = await window.fetch(`${address}?${query.join('&')}`);
    const found: Found = response.ok ? JSON.parse(await response.text()) : { place: '', link: '' };
    if (found.place === '') return panel.say('No line of the YAML says this: Lectern adds it.');
    panel.say(found.place, found.link === '' ? undefined : found.link);
    if (found.link !== '') location.href = found.link;
  }

  document.addEventListener(
    'click',
    (event) => {
      if (!event.altKey && !panel.editing()) return;
      const block = event.target.closest('.tip') ?? event.target.closest(blocks);
      if (block === null || event.target.closest('lectern-panel') !== null) return;
      // Neither a link nor the deck is meant.
      event.preventDefault();
      event.stopImmediatePropagation();
      void find(block);
    },
    true,
  );
}
