/** A section and the measures of its blocks, turned into the pieces a page is filled with. */
import type { Chapter, ChapterSection, Handbook } from '../../compose/handbook/handbook.ts';
import { anchored } from '../../craft/markup/body-anchor.ts';
import type { Body, BodyKind } from '../../model/body.ts';
import { htmlId } from '../../model/ids.ts';
import { widthOf } from './body-width.ts';
import { boxId, guidanceId, guideId, notesBelowId, referencesId } from './book-ids.ts';
import { type Geometry, lineHeight } from './geometry.ts';
import type { Inner, Measured } from './measured.ts';
import { type Cut, joined, type Piece } from './page-fill.ts';

/** Pixels above and below, as the style sheets have them. */
const margins: {
  readonly [K in BodyKind | 'titled' | 'box' | 'guide' | 'head' | 'references']: readonly [number, number];
} = {
  prose: [0, 9.5],
  points: [0, 9.5],
  steps: [0, 9.5],
  titled: [9.5, 9.5],
  table: [19, 19],
  comparison: [19, 19],
  definition: [19, 19],
  positions: [19, 19],
  callout: [19, 19],
  chart: [24, 26],
  timeline: [24, 26],
  diagram: [24, 26],
  picture: [24, 26],
  box: [28.5, 19],
  guide: [9.5, 19],
  head: [38, 0],
  references: [38, 0],
};

const flowing: ReadonlySet<BodyKind> = new Set(['prose', 'points', 'steps']);

export function headPiece({ anchor }: ChapterSection, measures: Measures): Piece {
  return rigid(measures.get(htmlId(anchor)), 'head');
}

/** The ids of everything that is measured. */
export function piecesIn(handbook: Handbook): ReadonlySet<string> {
  const chapters = handbook.parts.flatMap((part) => part.chapters);
  return new Set(
    chapters.flatMap((chapter) => [...chapter.sections.flatMap(pieceIds), referencesId(chapter)]),
  );
}

export function pieceIds(section: ChapterSection): readonly string[] {
  return [
    htmlId(section.anchor),
    ...section.bodies.flatMap((body) => [bodyId(body), notesBelowId(body)]),
    ...section.exercises.map((_, at) => boxId(section, `exercise-${at + 1}`)),
    guideId(section),
    ...section.exercises.map((_, at) => guidanceId(section, at)),
    boxId(section, 'discussion'),
    boxId(section, 'quiz'),
  ];
}

export type Measures = ReadonlyMap<string, Measured>;

export function bodyId(body: Body): string {
  return htmlId(anchored(body).anchor);
}

/** With the notes that stand below it, if any do. */
export function notedPiece(body: Body, measures: Measures, geometry: Geometry): Piece {
  const piece = bodyPiece(body, measures, geometry);
  const notes = measures.get(notesBelowId(body));
  return notes === undefined ? piece : joined(piece, rigid(notes, 'prose'));
}

function bodyPiece(body: Body, measures: Measures, geometry: Geometry): Piece {
  const measured = measures.get(bodyId(body));
  const titled = flowing.has(body.kind) && body.title !== undefined;
  const piece = rigid(measured, titled ? 'titled' : body.kind);
  if (measured === undefined || widthOf(body, geometry).whole) return piece;
  const { inner } = measured;
  if (flowing.has(body.kind)) return { ...piece, cuts: textCuts(inner, titled) };
  if (body.kind === 'positions')
    return { ...piece, cuts: between(inner.filter(({ kind }) => kind === 'li')) };
  return { ...piece, ...tableCuts(inner) };
}

/** Three rows stay on either side; the head is set again. */
function tableCuts(inner: readonly Inner[]): Pick<Piece, 'cuts' | 'repeated'> {
  const head = inner.find(({ kind }) => kind === 'thead');
  if (head === undefined) return { cuts: [], repeated: 0 };
  const rows = inner.filter(({ kind, top }) => kind === 'tr' && top >= head.top + head.height - 1);
  return { cuts: between(rows).slice(2, -2), repeated: head.height };
}

export function discussionPiece(section: ChapterSection, measures: Measures): Piece {
  const piece = boxPiece(measures.get(boxId(section, 'discussion')), 'li');
  return section.discussion.length < 3 ? { ...piece, cuts: [] } : piece;
}

export function quizPiece(section: ChapterSection, measures: Measures): Piece {
  const piece = boxPiece(measures.get(boxId(section, 'quiz')), 'question');
  return section.quiz.length < 4 ? { ...piece, cuts: [] } : piece;
}

/** The task stays whole; some lines follow it, and some go overleaf together. */
function exercisePiece(section: ChapterSection, at: number, lines: number, measures: Measures): Piece {
  const measured = measures.get(boxId(section, `exercise-${at + 1}`));
  const drawn = (measured?.inner ?? []).filter(({ kind }) => kind === 'line');
  const pitch = drawn[0]?.height ?? 0;
  const task = (measured?.height ?? 0) - pitch * drawn.length;
  const cuts = Array.from({ length: Math.max(0, lines - 5) }, (_, more) => task + pitch * (more + 3));
  return {
    ...rigid(measured, 'box'),
    height: task + pitch * lines,
    cuts: cuts.map((place) => ({ end: place, start: place })),
  };
}

/** In columns of one height, so what goes overleaf is as high as what is missing; undefined where a chapter has none. */
export function referencesPiece(chapter: Chapter, measures: Measures): Piece | undefined {
  const measured = measures.get(referencesId(chapter));
  if (measured === undefined) return undefined;
  const piece = rigid(measured, 'references');
  const lines = Math.floor((piece.height - referencesHead) / referenceLine);
  const cuts = Array.from(
    { length: Math.max(0, lines - 3) },
    (_, at) => referencesHead + referenceLine * (at + 2),
  );
  return { ...piece, cuts: cuts.map((place) => ({ end: place, start: place })) };
}

/** Pixels, as the style sheet has them. */
const referencesHead = 36;
const referenceLine = 18;

/** What to say, close below the heading; undefined where nothing is. */
export function notesPiece(section: ChapterSection, measures: Measures): Piece | undefined {
  const piece = guidePiece(guideId(section), measures);
  return piece && { ...piece, before: 0 };
}

/** An exercise's task and how to run it, which begins on the same page. */
export function guidedPiece(section: ChapterSection, at: number, lines: number, measures: Measures): Piece {
  const exercise = exercisePiece(section, at, lines, measures);
  const guidance = guidePiece(guidanceId(section, at), measures);
  return guidance === undefined ? exercise : joined({ ...exercise, after: 0 }, guidance);
}

function guidePiece(id: string, measures: Measures): Piece | undefined {
  const measured = measures.get(id);
  if (measured === undefined) return undefined;
  return { ...rigid(measured, 'guide'), cuts: textCuts(measured.inner, true, guideLine) };
}

/** Pixels, as the style sheet has them. */
const guideLine = 17;

function boxPiece(measured: Measured | undefined, item: string): Piece {
  return {
    ...rigid(measured, 'box'),
    cuts: between((measured?.inner ?? []).filter(({ kind }) => kind === item)),
  };
}

function rigid(measured: Measured | undefined, kind: keyof typeof margins): Piece {
  const [before, after] = margins[kind];
  return { height: measured?.height ?? 0, cuts: [], repeated: 0, before, after };
}

function between(items: readonly Inner[]): readonly Cut[] {
  return items.slice(1).map(({ top }, at) => {
    const { top: above = 0, height = 0 } = items[at] ?? {};
    return { end: above + height, start: top };
  });
}

/** Between paragraphs or items, and inside them where two lines stay on either side; a title keeps what follows it. */
function textCuts(inner: readonly Inner[], titled: boolean, pitch = lineHeight): readonly Cut[] {
  const paragraphs = inner.filter(({ kind }) => kind === 'p' || kind === 'li').slice(titled ? 1 : 0);
  const within = paragraphs.flatMap(({ top, height }) => {
    const lines = Math.round(height / pitch);
    const cuts = Array.from({ length: Math.max(0, lines - 3) }, (_, at) => top + pitch * (at + 2));
    return cuts.map((place) => ({ end: place, start: place }));
  });
  return [...within, ...betweenTexts(paragraphs)].sort((one, other) => one.end - other.end);
}

/** No item stands apart from all others: often it is a single line. */
function betweenTexts(texts: readonly Inner[]): readonly Cut[] {
  const cuts = between(texts);
  return texts[0]?.kind === 'li' ? cuts.slice(1, -1) : cuts;
}
