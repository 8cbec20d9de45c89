/** A handbook in one edition → everything there is to read in it, from its title page to its index. */
import type { Chapter, Handbook, Part } from '../../compose/handbook/handbook.ts';
import type { Session } from '../../compose/session/session.ts';
import {
  bibliographyWording,
  chronologyWording,
  forewordWording,
  indexWording,
  openerWording,
  overviewWording,
  partWording,
  referencesWording,
  titleWording,
} from '../../compose/wording/book-wording.ts';
import { entryWording } from '../../compose/wording/entry-wording.ts';
import { sectionWording } from '../../compose/wording/section-wording.ts';
import { sessionWording } from '../../compose/wording/session-wording.ts';
import type { Stretch } from '../../compose/wording/stretch.ts';
import { type Anchor, bookAnchor, planAnchor, referencesAnchor } from '../../model/ids.ts';
import { plainText } from '../../model/run.ts';
import type { PageRow } from '../../write/manifest/rows.ts';
import type { BookId } from '../book-id.ts';
import { hashWords } from './hash-words.ts';
import type { Recorder } from './record-target.ts';
import type { Recording } from './recorded.ts';

export async function recordBook(id: BookId, recorder: Recorder): Promise<Recording['pages']> {
  const { tasks, ask } = recorder;
  const book = await ask(tasks.documents.boundBook, id);
  const folios = await recorder.foliosOf(id);
  return Promise.all(
    piecesOf(book).map(async ({ place, words, ...piece }) => ({
      row: {
        ...piece,
        book: id.id,
        edition: id.edition,
        folio: folios.get(place ?? piece.anchor),
        hash: await hashWords(words, tasks, ask),
      },
      words,
      formerly: book.former.filter(({ anchor }) => anchor === piece.anchor).map(({ was }) => was),
    })),
  );
}

type Piece = Pick<PageRow, 'kind' | 'anchor' | 'number' | 'title' | 'chapter'> & {
  readonly words: readonly Stretch[];
  /** Where it is found, if not at its own anchor. */
  readonly place?: Anchor | undefined;
};

const alone = { number: undefined, chapter: undefined } as const;

function piecesOf(book: Handbook): readonly Piece[] {
  const { title, bibliography } = book;
  const { words } = book.imprint;
  return [
    { ...alone, kind: 'title', anchor: bookAnchor('title'), title, words: titleWording(book) },
    ...forePieces(book),
    ...book.plans.map(planPiece),
    ...book.parts.flatMap(partPieces),
    ...book.glossary.map(
      (entry): Piece => ({
        ...alone,
        kind: 'entry',
        anchor: entry.anchor,
        title: entry.preferred,
        words: entryWording(entry),
      }),
    ),
    {
      ...alone,
      kind: 'bibliography',
      anchor: bookAnchor('bibliography'),
      title: words.bibliography,
      words: bibliographyWording(book),
      place: bibliography[0]?.anchor,
    },
    {
      ...alone,
      kind: 'index',
      anchor: bookAnchor('index'),
      title: words['book-index'],
      words: indexWording(book),
    },
  ];
}

/** What stands before the first part under a heading of its own. */
function forePieces({ foreword, overview, chronology }: Handbook): readonly Piece[] {
  return [
    ...piecesIf(foreword, (it) => ({
      kind: 'foreword',
      anchor: bookAnchor('foreword'),
      words: forewordWording(it),
    })),
    ...piecesIf(overview, (it) => ({
      kind: 'overview',
      anchor: bookAnchor('overview'),
      words: overviewWording(it),
    })),
    ...piecesIf(chronology, (it) => ({
      kind: 'timeline',
      anchor: bookAnchor('timeline'),
      words: chronologyWording(it),
    })),
  ];
}

function piecesIf<T extends { readonly title: string }>(
  it: T | undefined,
  told: (it: T) => Pick<Piece, 'kind' | 'anchor' | 'words'>,
): readonly Piece[] {
  return it === undefined ? [] : [{ ...alone, ...told(it), title: it.title }];
}

/** Only the facilitator's book has them. */
function planPiece(plan: Session): Piece {
  const { id, title } = plan;
  return { ...alone, kind: 'plan', anchor: planAnchor(id), title, words: sessionWording(plan) };
}

function partPieces(part: Part): readonly Piece[] {
  const { anchor, number, title, chapters } = part;
  const opener: Piece = { kind: 'part', anchor, number, title, chapter: undefined, words: partWording(part) };
  return [opener, ...chapters.flatMap(chapterPieces)];
}

function chapterPieces(chapter: Chapter): readonly Piece[] {
  const { anchor, title } = chapter;
  const number = String(chapter.number);
  return [
    { kind: 'chapter', anchor, number, title, chapter: anchor, words: openerWording(chapter) },
    ...chapter.sections.map(
      (section): Piece => ({
        kind: 'section',
        anchor: section.anchor,
        number: section.number,
        title: plainText(section.title),
        chapter: anchor,
        words: sectionWording(section, chapter),
      }),
    ),
    {
      kind: 'references',
      anchor: referencesAnchor(anchor),
      number,
      title,
      chapter: anchor,
      words: referencesWording(chapter),
    },
  ];
}
