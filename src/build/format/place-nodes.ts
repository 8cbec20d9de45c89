/** A YAML tree → the column of every line of it: two spaces a level, items of a list two in from their key. */

import type { ListNode, MapNode, Node, ScalarNode } from '../../read/tree.ts';
import type { Lexeme } from '../../read/yaml.ts';
import { indentOf, type Lines } from './lines.ts';

export class NodePlacer {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #dashes: readonly number[];
  readonly #brackets: readonly Lexeme[];

  constructor(text: string, lines: Lines, lexemes: readonly Lexeme[]) {
    this.#text = text;
    this.#lines = lines;
    this.#dashes = lexemes.filter(({ kind }) => kind === 'seq-item-ind').map(({ start }) => start);
    this.#brackets = lexemes.filter(({ kind }) => /^flow-(?:seq|map)-(?:start|end)$/.test(kind));
  }

  /** A tree whose keys or dashes are to stand in this column. */
  place(node: Node, column: number): void {
    if (node.kind === 'scalar' || this.#isFlow(node)) this.#placeRest(node, column - 2);
    else if (node.kind === 'map') this.#placeMap(node, column);
    else this.#placeList(node, column);
  }

  #isFlow(node: Node): boolean {
    return node.kind !== 'scalar' && /[[{]/.test(this.#text[node.span.start] ?? '');
  }

  #placeMap({ entries }: MapNode, column: number): void {
    for (const { keySpan, value } of entries) {
      this.#lines.begin(keySpan.start, column);
      const colon = this.#text.indexOf(':', keySpan.end);
      const isBlock = value.kind !== 'scalar' && !this.#isFlow(value);
      if (isBlock) this.place(value, column + 2);
      else {
        if (value.span.end > value.span.start) this.#lines.single(colon + 1, value.span.start);
        this.#lines.begin(value.span.start, column + 2);
        this.#placeRest(value, column);
      }
    }
  }

  #placeList({ items }: ListNode, column: number): void {
    for (const item of items) {
      const dash = this.#dashes.findLast((start) => start < item.span.start);
      if (dash === undefined) continue;
      this.#lines.begin(dash, column);
      this.#lines.single(dash + 1, item.span.start);
      const isBlock = item.kind !== 'scalar' && !this.#isFlow(item);
      if (isBlock) this.place(item, column + 2);
      else {
        this.#lines.begin(item.span.start, column + 2);
        this.#placeRest(item, column);
      }
    }
  }

  /** Of what takes several lines, those behind the first; `column` is that of its key or dash. */
  #placeRest(node: Node, column: number): void {
    const [first, last] = [
      this.#lines.at(node.span.start),
      this.#lines.at(Math.max(node.span.start, node.span.end - 1)),
    ];
    if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded'))
      this.#placeBlock(node, first, last, column);
    else if (node.kind === 'scalar') this.#placeWords(first, last, column);
    else this.#placeFlow(node.span.start, first, last, column);
  }

  #placeBlock({ span }: ScalarNode, first: number, last: number, column: number): void {
    const own = this.#lines.all.slice(first + 1, last + 1);
    const header = this.#text.slice(span.start, this.#text.indexOf('\n', span.start));
    const was = indentOf(own.find(({ text }) => text.trim() !== '')?.text ?? '');
    // Where the depth is said in the header, the text may begin with spaces: it stays where it is.
    const moved = /\d/.test(header.split('#')[0] ?? '') ? 0 : column + 2 - was;
    for (const line of own) {
      line.isText = true;
      if (line.text.trim() !== '') line.indent = indentOf(line.text) + moved;
      else line.indent = line.text.length > was ? line.text.length + moved : 0;
    }
  }

  #placeWords(first: number, last: number, column: number): void {
    for (const line of this.#lines.all.slice(first + 1, last + 1)) {
      line.isText = true;
      line.indent = line.text.trim() === '' ? 0 : column + 2;
    }
  }

  /** Two in for every bracket that is open, a closing one under the line that opened it. */
  #placeFlow(start: number, first: number, last: number, column: number): void {
    for (const line of this.#lines.all.slice(first + 1, last + 1)) {
      const before = this.#brackets.filter((each) => each.start >= start && each.start < line.start);
      const depth = before.reduce((sum, { kind }) => sum + (kind.endsWith('start') ? 1 : -1), 0);
      const closes = /^\s*[\]}]/.test(line.text) ? 1 : 0;
      line.indent = column + 2 * (depth - closes);
    }
  }
}
