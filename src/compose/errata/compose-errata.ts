/** Changed pieces of a book → its errata sheet, in the order of the printed book. */
import type { WordKey, Words } from '../../model/words.ts';
import type { Stretch } from '../wording/stretch.ts';
import { corrections } from './corrections.ts';
import type { Correction, Errata, ErrataGroup, Erratum } from './errata.ts';

/** What the piece is to its book. */
export type PieceKind =
  | 'title'
  | 'foreword'
  | 'overview'
  | 'timeline'
  | 'plan'
  | 'part'
  | 'chapter'
  | 'section'
  | 'references'
  | 'entry'
  | 'bibliography'
  | 'index';

export interface ChangedPiece {
  readonly kind: PieceKind;
  readonly how: 'changed' | 'new' | 'removed';
  readonly number: string | undefined;
  readonly title: string;
  /** Undefined for what stands outside of chapters. */
  readonly chapter: { readonly number: string; readonly title: string } | undefined;
  /** In the printed book. */
  readonly folio: string | undefined;
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

export type ErrataHead = Omit<Errata, 'groups'>;

/** Pieces come in the order of the book. */
export function composeErrata(head: ErrataHead, pieces: readonly ChangedPiece[]): Errata {
  const groups = new Map<string, ErrataGroup>();
  for (const piece of pieces) {
    const group = groupOf(piece, head.imprint.words);
    const name = `${group.number} ${group.title}`;
    const items = [...(groups.get(name)?.items ?? []), erratumOf(piece, head)];
    groups.set(name, { ...group, items });
  }
  return { ...head, groups: [...groups.values()] };
}

/** Groups of what stands outside of chapters, by what it is. */
const headings: Readonly<Partial<Record<PieceKind, WordKey>>> = {
  title: 'errata-front',
  foreword: 'errata-front',
  overview: 'errata-front',
  timeline: 'errata-front',
  plan: 'session-plans',
  entry: 'glossary',
  bibliography: 'bibliography',
  index: 'book-index',
};

function groupOf({ kind, number, title, chapter }: ChangedPiece, words: Words): Omit<ErrataGroup, 'items'> {
  if (chapter !== undefined) return chapter;
  const heading = headings[kind];
  if (heading !== undefined) return { number: undefined, title: words[heading] };
  return { number: undefined, title: `${words.part} ${number ?? ''}: ${title}` };
}

function erratumOf(piece: ChangedPiece, { imprint, knowsWords }: ErrataHead): Erratum {
  const { kind, folio, number, title } = piece;
  const { words } = imprint;
  const own: Readonly<Partial<Record<PieceKind, string>>> = {
    chapter: words['errata-opening'],
    part: words['errata-opening'],
    references: words.references,
  };
  return {
    folio,
    number: kind === 'section' ? number : undefined,
    title: own[kind] ?? title,
    corrections: correctionsOf(piece, words, knowsWords),
  };
}

/** Lists that stand in an order of their own: nobody mends them by hand. */
const lists: ReadonlySet<PieceKind> = new Set(['plan', 'references', 'bibliography', 'index']);

function correctionsOf(piece: ChangedPiece, words: Words, knowsWords: boolean): readonly Correction[] {
  const { kind, how, chapter, before, after } = piece;
  if (how === 'removed') return [{ kind: 'withdrawn' }];
  if (lists.has(kind)) return [{ kind: chapter === undefined ? 'reprinted' : 'changed' }];
  if (how === 'new') return chapter === undefined ? [reading(after)] : [{ kind: 'new' }];
  if (!knowsWords) return chapter === undefined ? [reading(after)] : [{ kind: 'changed' }];
  return (
    corrections({ before, after }, words) ?? [chapter === undefined ? reading(after) : { kind: 'rewritten' }]
  );
}

/** Without its title, which stands above, and what the printed book does not say of it. */
function reading(after: readonly Stretch[]): Correction {
  const said = after.filter(({ role }) => role !== 'title' && role !== 'reference');
  return { kind: 'reads', text: said.map(({ text }) => text).join(' ') };
}
