/** What was noted while the book was composed, gathered under headings: each thing once, whatever it was called. */
import { type Anchor, termAnchor } from '../../model/ids.ts';
import type { IndexPlace } from '../../model/index-entry.ts';
import type { IndexMark } from '../../model/index-mark.ts';
import { folded, type IndexNames, type NamedThing } from '../../model/index-names.ts';
import type { IndexNote, IndexSubject } from '../text/index-log.ts';

/** An entry still being gathered. */
export interface DraftEntry {
  readonly key: string;
  readonly heading: string;
  /** What others call it. */
  readonly name: string;
  readonly isTitle: boolean;
  readonly term: Anchor | undefined;
  readonly places: IndexPlace[];
  readonly subs: Map<string, DraftEntry>;
  /** Headings an author sends to. */
  readonly see: string[];
  readonly seeAlso: string[];
}

export class IndexDraft {
  readonly entries = new Map<string, DraftEntry>();
  readonly #names: IndexNames;

  constructor(names: IndexNames) {
    this.#names = names;
  }

  note({ subject, from, isSection, isMain }: IndexNote): void {
    this.#entryOf(subject)?.places.push({ from, isSection, isMain });
  }

  refer(subject: IndexSubject): void {
    if (subject.kind !== 'words' || subject.mark.target === undefined) return;
    const entry = this.#entryOf(subject);
    const list = subject.mark.role === 'see' ? entry?.see : entry?.seeAlso;
    if (list?.includes(subject.mark.target) === false) list.push(subject.mark.target);
  }

  /** The entry a heading stands for, if it is there. */
  find(heading: string): DraftEntry | undefined {
    return this.entries.get(this.#names.named(heading)?.key ?? wordsKey(heading));
  }

  #entryOf(subject: IndexSubject): DraftEntry | undefined {
    if (subject.kind === 'words') return this.#written(subject.mark);
    const thing = this.#names.byId.get(`${subject.kind}/${subject.id}`);
    return thing === undefined ? undefined : this.#ofThing(thing);
  }

  #written({ heading, sub }: IndexMark): DraftEntry {
    const thing = this.#names.named(heading);
    const entry = thing === undefined ? open(this.entries, wordsKey(heading), heading) : this.#ofThing(thing);
    return sub === undefined ? entry : open(entry.subs, folded(sub), sub);
  }

  #ofThing({ key, kind, heading, name }: NamedThing): DraftEntry {
    const term = kind === 'term' ? termAnchor(key.slice('term/'.length)) : undefined;
    return open(this.entries, key, heading, { name, term, isTitle: kind === 'doc' });
  }
}

function wordsKey(heading: string): string {
  return `words/${folded(heading)}`;
}

function open(
  entries: Map<string, DraftEntry>,
  key: string,
  heading: string,
  more: Partial<Pick<DraftEntry, 'name' | 'term' | 'isTitle'>> = {},
): DraftEntry {
  const { name = heading, term, isTitle = false } = more;
  const known = entries.get(key);
  if (known !== undefined) return known;
  const made = { key, heading, name, isTitle, term, places: [], subs: new Map(), see: [], seeAlso: [] };
  entries.set(key, made);
  return made;
}
