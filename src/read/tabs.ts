/** Tabs where YAML wants spaces. */
import { type Finding, finding, type Line, lineAfter, lineAt, type Scene } from './patch.ts';

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
  } as const;
  return finding(scene, start, said, [spaced]);
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
