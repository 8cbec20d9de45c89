/** Spaces that do not break, where YAML wants spaces that do: typed with the Alt key still down, or pasted from a page. */
import { type Finding, finding, type Line, lineAfter, lineAt, type Scene } from './patch.ts';

const hard = /[\u00a0\u2007\u202f]/;
/** Before a key or dash, or right behind one. */
const place = /^[ \t]*(?:- +)*(?:-|[\w-]+:)?(?=[\u00a0\u2007\u202f])/;

/** All of a file's at once, as they come: one message. */
export function hardSpace(scene: Scene): Finding | undefined {
  const { text, complaint } = scene;
  if (!hard.test(text)) return undefined;
  const runs = linesOf(text).flatMap(runOf);
  const first = runs.find(
    ({ line }) => line.start + line.text.length + 1 >= lineBefore(text, complaint.start),
  );
  if (first === undefined || first.line.start > complaint.start) return undefined;
  const more = new Set(runs.filter(({ start }) => start > first.start).map(({ line }) => line.start)).size;
  const also = more === 0 ? '' : `, here and in ${more} more ${more === 1 ? 'line' : 'lines'}`;
  const from = runs.filter(({ start }) => start >= first.start);
  const cure = 'Type the space anew';
  const said = {
    message: 'A hard space stands here, which is no space to YAML',
    cure: `${cure}${also}`,
    mends: [
      {
        does: cure,
        edits: from.map(({ start, text: spaces }) => ({ start, end: start + spaces.length, text: spaces })),
      },
    ],
  };
  return finding(scene, first.start, said, [
    from.map(({ start, text: spaces }) => ({ start, text: spaces })),
  ]);
}

/** The line before the one complained about is looked at too: the parser stumbles late. */
function lineBefore(text: string, at: number): number {
  const line = lineAt(text, at);
  return line.start === 0 ? 0 : lineAt(text, line.start - 1).start;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let line: Line | undefined = lineAt(text, 0); line !== undefined; line = lineAfter(text, line))
    lines.push(line);
  return lines;
}

interface Run {
  readonly line: Line;
  readonly start: number;
  /** As many spaces. */
  readonly text: string;
}

function runOf(line: Line): readonly Run[] {
  const at = place.exec(line.text)?.[0].length;
  if (at === undefined) return [];
  const [run = ''] = /^[\u00a0\u2007\u202f ]+/.exec(line.text.slice(at)) ?? [];
  return [{ line, start: line.start + at, text: ' '.repeat(run.length) }];
}
