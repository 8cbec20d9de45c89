/** Tabs where YAML wants spaces. */
import { type Finding, finding, type Line, lineAfter, lineAt, type Mend, mend, type Scene } from './patch.ts';

const tabLead = /^ *\t[ \t]*(?=\S)/;

/** An editor that indents with tabs does so everywhere: one message, and a space for each tab is often a fair indentation. */
export function tab(scene: Scene): Finding | undefined {
  const { text, line, complaint } = scene;
  const inPlace = complaint.code === 'TAB_AS_INDENT' && text[complaint.start] === '\t';
  const faulty = inPlace ? lineAt(text, complaint.start) : [line, lineAfter(text, line)].find(isTabbed);
  if (faulty === undefined) return undefined;
  const start = inPlace ? complaint.start : faulty.start + faulty.text.indexOf('\t');
  const tabbed = linesFrom(text, faulty).filter(isTabbed);
  const more = tabbed.filter((each) => each !== faulty && each.start !== faulty.start).length;
  const also = more === 0 ? '' : `, here and in ${more} more ${more === 1 ? 'line' : 'lines'}`;
  const spaced = [
    ...(isTabbed(faulty) ? [] : [{ start, text: ' ' }]),
    ...tabbed.map((each) => ({ start: each.start, text: ' '.repeat(leadOf(each)) })),
  ];
  const said = {
    code: 'yaml-tab',
    message: 'A tab stands where spaces are wanted',
    cure: `Replace it with spaces, two for each step${also}`,
    mends: isTabbed(faulty)
      ? spacedMends(text, tabbed)
      : mend('Write a space', { start, end: start + 1 }, ' '),
  } as const;
  return finding(scene, start, said, [spaced]);
}

/** Steps of two, four and eight, as editors set tabs; or as far in as the line above, or the one below. */
function spacedMends(text: string, tabbed: readonly Line[]): readonly Mend[] {
  const indents = [2, 4, 8].map((step) => (line: Line) => columnsOf(line, step));
  const beside = [-1, 1].map((way) => (line: Line) => columnBeside(text, line, way));
  return [...indents, ...beside].map((indent) => ({
    does: 'Replace tabs with spaces',
    edits: tabbed.map((line) => ({
      start: line.start,
      end: line.start + leadOf(line),
      text: ' '.repeat(indent(line)),
    })),
  }));
}

function columnsOf(line: Line, step: number): number {
  let column = 0;
  for (const blank of line.text.slice(0, leadOf(line)))
    column = blank === '\t' ? (Math.floor(column / step) + 1) * step : column + 1;
  return column;
}

function columnBeside(text: string, line: Line, way: number): number {
  const other = way < 0 ? lineAt(text, Math.max(0, line.start - 1)) : lineAfter(text, line);
  const [lead = ''] = /^ *(?:- +)*/.exec(other?.text ?? '') ?? [];
  return /^\s*- /.test(line.text) ? lead.replace(/- +$/, '').length : lead.length;
}

function isTabbed(line: Line | undefined): line is Line {
  return line !== undefined && tabLead.test(line.text);
}

function leadOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}

function linesFrom(text: string, first: Line): readonly Line[] {
  const lines: Line[] = [];
  for (let line: Line | undefined = first; line !== undefined; line = lineAfter(text, line)) lines.push(line);
  return lines;
}
