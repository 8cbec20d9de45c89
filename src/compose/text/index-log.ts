/** What a back-of-book index is made from: everything a text mentions, with the place of each mention, noted while text is set. */
import { type Anchor, markAnchor } from '../../model/ids.ts';
import type { IndexMark } from '../../model/index-mark.ts';

/** What is mentioned: something the library knows, or what an author wrote for the index. */
export type IndexSubject =
  | { readonly kind: 'term' | 'org' | 'person' | 'doc'; readonly id: string }
  | { readonly kind: 'words'; readonly mark: IndexMark };

export interface IndexNote {
  readonly subject: IndexSubject;
  readonly from: Anchor;
  /** All of the section `from`, not its beginning alone. */
  readonly isSection: boolean;
  /** Where most is said of it. */
  readonly isMain: boolean;
}

export interface IndexLog {
  /** The place to be set there; none for what is not to be indexed here. */
  note(subject: IndexSubject, isMain?: boolean): Anchor | undefined;
  /** A section that is about one thing from end to end. */
  noteSection(subject: IndexSubject, section: Anchor): void;
  /** An author sends from one heading to another. */
  refer(subject: IndexSubject): void;
}

export interface OpenIndexLog extends IndexLog {
  readonly notes: readonly IndexNote[];
  readonly references: readonly IndexSubject[];
}

/** Of one module: its name makes places unlike those of others. */
export function openIndexLog(module: string): OpenIndexLog {
  const notes: IndexNote[] = [];
  const references: IndexSubject[] = [];
  let count = 0;
  return {
    notes,
    references,
    note(subject, isMain = false) {
      count += 1;
      const from = markAnchor(module, count);
      notes.push({ subject, from, isSection: false, isMain });
      return from;
    },
    noteSection(subject, section) {
      notes.push({ subject, from: section, isSection: true, isMain: true });
    },
    refer(subject) {
      references.push(subject);
    },
  };
}

/** The same, deaf to terms: a question asked of the reader tells nothing about what it names. */
export function withoutTerms(log: IndexLog): IndexLog {
  return {
    ...log,
    note: (subject, isMain) => (subject.kind === 'term' ? undefined : log.note(subject, isMain)),
  };
}
