/** Lines that stand further in or out than what they belong to, and keys without their colon. */
import { type Finding, finding, type Line, lineAfter, lineAt, type Mend, mend, type Scene } from './patch.ts';

export const askew = {
  message: 'This line is indented otherwise than its neighbours',
  cure: 'Line it up with the keys or dashes it belongs to',
};

export function indent(scene: Scene): Finding | undefined {
  return overIndented(scene) ?? besideNeighbours(scene) ?? withoutColon(scene);
}

/** A key or dash further in than its neighbours is read on from the line above. */
function overIndented(scene: Scene): Finding | undefined {
  const { complaint, text, line } = scene;
  if (!/^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(complaint.code)) return undefined;
  const next = lineAfter(text, line);
  const match = /^(\s+)(?:[\w-]+:(?:\s|$)|- )/.exec(next?.text ?? '');
  return next === undefined || match === null
    ? undefined
    : finding(scene, next.start + (match[1]?.length ?? 0), {
        ...askew,
        mends: liningUp(text, next),
      });
}

function besideNeighbours(scene: Scene): Finding | undefined {
  const { complaint, line } = scene;
  const isDash = complaint.code === 'BLOCK_AS_IMPLICIT_KEY' || complaint.code === 'MULTILINE_IMPLICIT_KEY';
  const next = isDash ? lineAfter(scene.text, line) : undefined;
  const faulty =
    isDash && !/^\s*- /.test(line.text) && next !== undefined && /^\s*- /.test(next.text) ? next : line;
  const isItem = isDash && /^\s*- /.test(faulty.text);
  if (complaint.code !== 'BAD_INDENT' && !isItem && !isStray(scene)) return undefined;
  return finding(scene, faulty.start + leadOf(faulty), { ...askew, mends: liningUp(scene.text, faulty) });
}

/** As far in as any of the lines around it: which of them is meant is tried. */
function liningUp(text: string, line: Line): readonly Mend[] {
  const lead = leadOf(line);
  const columns = new Set([...linesAround(text, line), ...linesAbove(text, line)].flatMap(columnsOf));
  columns.delete(lead);
  return [...columns]
    .sort((one, other) => Math.abs(one - lead) - Math.abs(other - lead))
    .filter((column) => Math.abs(column - lead) <= farthest)
    .flatMap((column) =>
      mend('Line it up', { start: line.start, end: line.start + lead }, ' '.repeat(column)),
    );
}

/** Who hits the space bar once too often does not do so nine times. */
const farthest = 4;
const linesLookedAt = 12;

function linesAround(text: string, line: Line): readonly Line[] {
  const lines: Line[] = [];
  let before: Line | undefined = line;
  while (before !== undefined && before.start > 0 && lines.length < linesLookedAt) {
    before = lineAt(text, before.start - 1);
    lines.push(before);
  }
  const next = lineAfter(text, line);
  return next === undefined ? lines : [...lines, next];
}

/** However far up, the lines that this one stands below. */
function linesAbove(text: string, line: Line): readonly Line[] {
  const lines: Line[] = [];
  let lead = leadOf(line);
  let before = line;
  while (before.start > 0 && lead > 0) {
    before = lineAt(text, before.start - 1);
    if (before.text.trim() === '' || leadOf(before) >= lead) continue;
    lead = leadOf(before);
    lines.push(before);
  }
  return lines;
}

/** Of its dash and of what stands behind it. */
function columnsOf(line: Line): readonly number[] {
  const [dashes = ''] = /^\s*(?:- +)+/.exec(line.text) ?? [];
  return line.text.trim() === '' ? [] : dashes === '' ? [leadOf(line)] : [leadOf(line), dashes.length];
}

function isStray({ complaint, line, text }: Scene): boolean {
  if (complaint.code !== 'UNEXPECTED_TOKEN' && complaint.code !== 'MISSING_CHAR') return false;
  if (complaint.start !== line.start + leadOf(line) && !/^\s*$/.test(text.slice(complaint.start, line.start)))
    return false;
  const before = line.start === 0 ? undefined : lineAt(text, line.start - 1);
  return (
    before !== undefined && leadOf(before) !== leadOf(line) && /^\s*(?:- |[\w-]+:(?:\s|$))/.test(line.text)
  );
}

function withoutColon(scene: Scene): Finding | undefined {
  const { complaint, line } = scene;
  if (complaint.code !== 'MISSING_CHAR' && complaint.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const glued = /^\s*(?:- +)*([\w-]+):(?=\S)/.exec(line.text);
  if (glued !== null) {
    const said = {
      message: `A space is missing behind ${glued[1]}:`,
      cure: `Write ${glued[1]}: with a space behind the colon`,
    };
    return finding(scene, line.start + glued[0].length - 1, said);
  }
  const start = line.start + leadOf(line);
  const said = {
    message: 'This is neither a key with a colon nor part of the text above',
    cure: 'Write key: text, or indent the line below the text it goes on with',
    mends: goingOn(scene),
  };
  return finding(scene, start, said);
}

/** As far in as the line above, where that is a line of a text. */
function goingOn({ text, line }: Scene): readonly Mend[] {
  const before = line.start === 0 ? undefined : lineAt(text, line.start - 1);
  if (before === undefined || before.text.trim() === '' || /^\s*(?:- |[\w-]+:(?:\s|$)|#)/.test(before.text))
    return [];
  return mend(
    'Line it up',
    { start: line.start, end: line.start + leadOf(line) },
    ' '.repeat(leadOf(before)),
  );
}

function leadOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}
