/** Lines that begin as lists begin in other programs: `•`, `1.`, `–`, an emoji. To YAML they are one text. */
import type { Edit } from '../model/edit.ts';
import { type Line, lineAfter, lineAt } from './patch.ts';
import type { Fault } from './shape/shape.ts';
import type { Node, ScalarNode } from './tree.ts';

const bullet =
  /^(?:[•‣▪◦●○■□–—·+*]|\d{1,2}[.)]|[a-z]\)|\p{Extended_Pictographic}\ufe0f?)[ \t\u00a0]+(?=\S)|^-(?=[^\s-])/u;

/** Where a list is wanted. Undefined where the text does not begin so, or began behind its key. */
export function bulletFault(node: Node, file: string): Fault | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain') return undefined;
  const lines = linesOf(node, file);
  const [first] = lines;
  const sign = first === undefined ? undefined : bullet.exec(first.text.trimStart())?.[0];
  if (first === undefined || sign === undefined || leadOf(first) !== node.span.start - first.start)
    return undefined;
  return {
    code: 'value-kind',
    span: { ...node.span, end: node.span.start + 1 },
    message: `To YAML ${sign.trim()} is no dash`,
    cure: 'Start each line with a dash and a space',
    fix: dashes(lines, leadOf(first), node.span.path),
  };
}

/** A line that goes on where the one above ended stands further in than the signs. */
function dashes(lines: readonly Line[], lead: number, path: string): Fault['fix'] {
  const signs = lines.map((line) => ({ line, sign: bullet.exec(line.text.trimStart())?.[0] }));
  if (signs.some(({ line, sign }) => (sign === undefined) !== leadOf(line) > lead)) return undefined;
  const [edit, ...edits] = signs.flatMap(({ line, sign }): Edit[] => {
    const start = line.start + leadOf(line);
    return sign === undefined ? [] : [{ span: { path, start, end: start + sign.length }, text: '- ' }];
  });
  return edit === undefined ? undefined : { does: 'Write dashes', edits: [edit, ...edits] };
}

/** That a text stands in, without blank ones. */
function linesOf({ span }: ScalarNode, file: string): readonly Line[] {
  const lines: Line[] = [];
  let line: Line | undefined = lineAt(file, span.start);
  for (; line !== undefined && line.start < span.end; line = lineAfter(file, line))
    if (line.text.trim() !== '') lines.push(line);
  return lines;
}

function leadOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}
