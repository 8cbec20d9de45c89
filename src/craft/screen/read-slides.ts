/** The slides as they lie in the page. Sent to the browser as text: see `page-nouns.ts`. */
import type { SlideWords } from './find-slides.ts';
import type { PageDocument, PageElement } from './page-nouns.ts';

export interface PageSlide {
  readonly frame: PageElement;
  readonly section: PageElement;
  readonly title: string;
  readonly part: string;
  readonly seconds: number;
  /** What appears one by one, in order. */
  readonly items: readonly PageElement[];
  readonly notes: PageElement | null;
  readonly evidence: PageElement | null;
  /** For the search, with the notes or without. */
  words(withNotes: 'with notes' | 'slide only'): SlideWords;
}

export function readSlides(document: PageDocument): readonly PageSlide[] {
  const blocks = 'h1, h2, p, li, td, th, blockquote, footer em, svg title, svg desc, .notes p';

  /** The smallest blocks, each once, so that words of neighbours do not run together. */
  function textOf(element: PageElement, leaveOut: string): string {
    const copy = element.cloneNode(true);
    for (const out of copy.querySelectorAll(leaveOut)) out.remove();
    const whole = [...copy.querySelectorAll(blocks)].filter((each) => !each.querySelector(blocks));
    return whole
      .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(' \u00b7 ')
      .normalize('NFC');
  }

  function slideOf(frame: PageElement): readonly PageSlide[] {
    const section = frame.querySelector('section');
    if (section === null) return [];
    const notes = frame.querySelector('.notes');
    const heading = section.querySelector('h1, h2');
    const title = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
    return [
      {
        frame,
        section,
        title,
        part: section.dataset.part ?? '',
        seconds: Number(section.dataset.seconds ?? 0),
        items: [...section.querySelectorAll('[data-step]')],
        notes,
        evidence: frame.querySelector('.evidence'),
        words: (withNotes) => {
          const said = withNotes === 'with notes' && notes !== null ? [textOf(notes, '.none')] : [];
          return { title, text: [textOf(section, '.tip, h1, h2'), ...said].join(' \u00b7 ') };
        },
      },
    ];
  }

  return [...document.querySelectorAll('.deck > .frame')].flatMap(slideOf);
}
