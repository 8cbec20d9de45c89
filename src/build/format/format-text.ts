/** The text of a YAML file → the same with two spaces a level, one space between things and no white space at line ends. */
import type { SourceText } from '../../model/span.ts';
import { readYaml } from '../../read/read-yaml.ts';
import { type Lexeme, lexemesOf } from '../../read/yaml.ts';
import { flowGaps } from './flow-gaps.ts';
import { type Gap, indentOf, type Line, Lines } from './lines.ts';
import { NodePlacer } from './place-nodes.ts';
import { saysTheSame } from './same-meaning.ts';

export type Formatted =
  | { readonly kind: 'formatted'; readonly text: string }
  /** It is left as it is. */
  | { readonly kind: 'refused'; readonly why: string };

export function formatText({ path, text }: SourceText): Formatted {
  const isWindows = text.includes('\r\n') && !/(?:^|[^\r])\n/.test(text);
  const before = text.replaceAll('\r\n', '\n');
  if (readYaml({ path, text: before }).diagnostics.length > 0)
    return { kind: 'refused', why: 'it has errors: see lectern check' };
  const after = formatted(path, before);
  if (after === before) return { kind: 'formatted', text: isWindows ? text : before };
  // Nothing is trusted that was not tried.
  if (!saysTheSame(path, before, after) || formatted(path, after) !== after)
    return { kind: 'refused', why: 'its layout is too unusual to change without a doubt' };
  return { kind: 'formatted', text: isWindows ? after.replaceAll('\n', '\r\n') : after };
}

function formatted(path: string, text: string): string {
  const { root } = readYaml({ path, text });
  const lexemes: readonly Lexeme[] = lexemesOf(text);
  const lines = new Lines(text);
  if (root !== undefined) new NodePlacer(text, lines, lexemes).place(root, 0);
  placeRemarks(lines.all);
  const gaps = gapsByLine([...lines.gaps, ...flowGaps(lexemes)], lines);
  return tidied(
    lines.all.map((line, at) => ({ isText: line.isText, text: written(line, gaps.get(at) ?? []) })),
  );
}

function gapsByLine(gaps: readonly Gap[], lines: Lines): ReadonlyMap<number, readonly Gap[]> {
  const byLine = new Map<number, Gap[]>();
  for (const gap of gaps.toSorted((one, other) => one.start - other.start)) {
    const line = lines.at(gap.start);
    byLine.set(line, [...(byLine.get(line) ?? []), gap]);
  }
  return byLine;
}

/** A remark stands as far in as what it stood beside: the line below it, else one above. */
function placeRemarks(all: readonly Line[]): void {
  for (const [at, line] of all.entries()) {
    if (line.isText || line.indent !== undefined || !line.text.trimStart().startsWith('#')) continue;
    const own = indentOf(line.text);
    const below = all.slice(at + 1).find((each) => isPlaced(each));
    const kin = [...(below === undefined ? [] : [below]), ...all.slice(0, at).filter(isPlaced).reverse()];
    const beside = kin.find(({ text }) => indentOf(text) === own) ?? below;
    line.indent = beside?.indent ?? own;
  }
}

function isPlaced({ indent, isText, text }: Line): boolean {
  return indent !== undefined && !isText && !text.trimStart().startsWith('#');
}

function written({ start, text, indent }: Line, gaps: readonly Gap[]): string {
  let made = '';
  let at = start;
  for (const gap of gaps) {
    made += text.slice(at - start, gap.start - start) + gap.text;
    at = gap.end;
  }
  const whole = made + text.slice(at - start);
  return indent === undefined ? whole : ' '.repeat(Math.max(0, indent)) + whole.trimStart();
}

/** One blank line at most between things, none at the beginning, one line end at the end. */
function tidied(lines: readonly { readonly isText: boolean; readonly text: string }[]): string {
  const kept = lines
    .map(({ isText, text }) => ({ isText, text: isText ? text : text.trimEnd() }))
    .filter(({ isText, text }, at, all) => isText || text !== '' || (at > 0 && all[at - 1]?.text !== ''));
  const whole = kept.map(({ text }) => text).join('\n');
  return `${whole.replace(/^\n+/, '').replace(/\n+$/, '')}\n`;
}
