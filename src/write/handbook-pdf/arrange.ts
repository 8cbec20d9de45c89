/** A handbook and the measures of its pieces, turned into the arrangement of every section that leaves the fewest empty feet. */
import type { Chapter, ChapterSection, Handbook } from '../../compose/handbook/handbook.ts';
import { type Arrangement, arrangementsOf } from './arrangement.ts';
import type { Geometry } from './geometry.ts';
import { keptLines } from './kept-lines.ts';
import { tableColumns } from './long-tables.ts';
import { emptyPage, endCost, joined, type PageState, type Piece, setPiece } from './page-fill.ts';
import {
  discussionPiece,
  guidedPiece,
  headPiece,
  type Measures,
  notedPiece,
  notesPiece,
  pieceIds,
  quizPiece,
  referencesPiece,
} from './pieces.ts';

/** Section anchor → how it is set. */
export type Arrangements = ReadonlyMap<string, Arrangement>;

export function arrange(handbook: Handbook, measures: Measures, geometry: Geometry): Arrangements {
  const chapters = handbook.parts.flatMap((part) => part.chapters);
  return new Map(chapters.flatMap((chapter) => [...arrangeChapter(chapter, measures, geometry)]));
}

interface Path {
  readonly page: PageState;
  readonly chosen: readonly Arrangement[];
}

/** Chapters begin on pages of their own, so each is arranged for itself; of the ways to set a part of it, the best few are kept. */
function arrangeChapter(chapter: Chapter, measures: Measures, geometry: Geometry): Arrangements {
  const { sections } = chapter;
  let paths: readonly Path[] = [{ page: emptyPage(geometry.height), chosen: [] }];
  for (const section of sections) {
    const tried = arrangementsOf(section).map((arrangement) => ({
      arrangement,
      pieces: piecesOf(section, arrangement, measures, geometry),
    }));
    const further = paths.flatMap(({ page, chosen }) =>
      tried.map(({ arrangement, pieces }): Path => {
        const set = pieces.reduce(setPiece, page);
        return { page: { ...set, cost: set.cost + arrangement.cost }, chosen: [...chosen, arrangement] };
      }),
    );
    paths = bestOf(further);
  }
  const chosen = cheapestEnd(paths, referencesPiece(chapter, measures))?.chosen ?? [];
  return new Map(
    sections.flatMap((section, at) => {
      const arrangement = chosen[at];
      if (arrangement === undefined) return [];
      const columns = tableColumns(section, measures, geometry);
      const kept = keptLines(pieceIds(section), measures);
      return [[section.anchor, { ...arrangement, columns, kept }]];
    }),
  );
}

/** The chapter ends with its references, whatever came before. */
function cheapestEnd(paths: readonly Path[], references: Piece | undefined): Path | undefined {
  const costs = paths.map((path) => {
    const page = references === undefined ? path.page : setPiece(path.page, references);
    return { path, cost: page.cost + endCost(page) };
  });
  return costs.reduce<(typeof costs)[number] | undefined>(
    (best, each) => (best === undefined || each.cost < best.cost ? each : best),
    undefined,
  )?.path;
}

/** One for every place a page can be filled to, near enough; the cheapest first, and of equals the author's. */
function bestOf(paths: readonly Path[]): readonly Path[] {
  const cheapest = new Map<number, Path>();
  for (const path of paths) {
    const place = Math.round(path.page.filled / 20);
    const known = cheapest.get(place);
    if (known === undefined || path.page.cost < known.page.cost) cheapest.set(place, path);
  }
  return [...cheapest.values()].sort((one, other) => one.page.cost - other.page.cost).slice(0, mostPaths);
}

const mostPaths = 24;

function piecesOf(
  section: ChapterSection,
  { bodies, lines, quizFirst }: Arrangement,
  measures: Measures,
  geometry: Geometry,
): readonly Piece[] {
  const quiz = section.quiz.length > 0 ? [quizPiece(section, measures)] : [];
  const guide = notesPiece(section, measures);
  const exercises = lines.map((count, at) => guidedPiece(section, at, count, measures));
  const [first, ...rest] = [
    ...(guide === undefined ? [] : [guide]),
    ...bodies.map((body) => notedPiece(body, measures, geometry)),
    ...(section.discussion.length > 0 ? [discussionPiece(section, measures)] : []),
    ...(quizFirst ? [...quiz, ...exercises] : [...exercises, ...quiz]),
  ];
  const head = headPiece(section, measures);
  return first === undefined ? [head] : [joined(head, first), ...rest];
}
