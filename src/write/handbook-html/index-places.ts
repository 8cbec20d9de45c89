/** Where on the web each place of the index is: noted as the pages are set, asked for when they all are. */
import { element, type Html } from '../../craft/markup/html.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';

export interface WebPlace {
  /** Of its section; a chapter's where it stands before the first. */
  readonly number: string;
  readonly href: string;
}

export interface IndexPlaces {
  readonly known: ReadonlyMap<Anchor, WebPlace>;
  /** The marked words, where the entry finds them. */
  place(anchor: Anchor, words: Html, file: string, number: string): Html;
}

export function openIndexPlaces(): IndexPlaces {
  const known = new Map<Anchor, WebPlace>();
  return {
    known,
    place(anchor, words, file, number) {
      if (known.has(anchor)) return words;
      known.set(anchor, { number, href: `${file}#${htmlId(anchor)}` });
      return element('span', { id: htmlId(anchor) }, words);
    },
  };
}
