/** Every inline node knows which characters of the file it came from, in every style YAML has for a text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, type Span } from '../../src/model/span.ts';
import type { Inline, Text } from '../../src/model/text.ts';
import { readContentFile } from '../../src/read/content.ts';
import { breaks, paragraph, styles } from './written.ts';

const head = 'terms:\n  - term: extra\n    preferred: Extra\n    cite: none\n    definition: ';
const path = 'content/en/glossary/more.yaml';

function read(file: string): Text | undefined {
  return readContentFile({ path, text: file }, 'en').value.terms?.[0]?.definition;
}

function under(file: string, span: Span): string {
  return file.slice(span.start, span.end);
}

/** What a stretch of the file that does not read as it is written stands for. */
function meant(written: string, style: string): string {
  if (/^[ \t\r\n\\]*\n[ \t\r\n]*$/.test(written)) return ' ';
  const unquoted =
    style === 'double' || style === 'joined'
      ? String(
          JSON.parse(
            `"${written.replace(/\\x/g, '\\u00').replace(/\\U([0-9a-f]{8})/g, (_, digits: string) => jsonEscape(digits))}"`,
          ),
        )
      : style === 'single'
        ? written.replaceAll("''", "'")
        : written;
  return unquoted.replace(/^\\([!-/:-@[-`{-~])$/, '$1');
}

function jsonEscape(digits: string): string {
  return [...String.fromCodePoint(Number.parseInt(digits, 16))]
    .flatMap((letter) => letter.split(''))
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

const frames: Readonly<Record<string, RegExp>> = {
  emphasis: /^([*_])[\s\S]*\1$/,
  strong: /^(\*\*|__)[\s\S]*\1$/,
  code: /^(`+)[\s\S]*\1$/,
  link: /^\[[\s\S]*\)$/,
  mark: /^\[\[[\s\S]*\]\]$/,
};

interface Eyes {
  readonly file: string;
  readonly style: string;
  /** Whether the marks of Markdown stand in the file as they are. */
  readonly isVerbatim: boolean;
}

function look(node: Inline, eyes: Eyes): void {
  const written = under(eyes.file, node.span);
  if (node.kind === 'text') {
    expect(written === node.text ? node.text : meant(written, eyes.style)).toBe(node.text);
    return;
  }
  if (eyes.isVerbatim) expect(written).toMatch(frames[node.kind] ?? /^$/);
  if (!('children' in node)) return;
  lookAtAll(node.children, eyes);
  for (const child of node.children) {
    expect(child.span.start).toBeGreaterThan(node.span.start);
    expect(child.span.end).toBeLessThan(node.span.end);
  }
}

/** Neighbours touch: no character between them is lost. */
function lookAtAll(nodes: readonly Inline[], eyes: Eyes): void {
  for (const node of nodes) look(node, eyes);
  nodes.slice(1).forEach((node, index) => {
    const gap = eyes.file.slice(nodes[index]?.span.end, node.span.start);
    expect(gap.replace(/\\\r?\n */g, '')).toBe('');
  });
}

describe('the text under each node is the node, written', () => {
  for (const [style, write] of Object.entries(styles)) {
    for (const lineEnd of ['\n', '\r\n']) {
      test(`${style}, lines ending with ${JSON.stringify(lineEnd)}`, () => {
        fc.assert(
          fc.property(paragraph, breaks, fc.integer({ min: 1, max: 5 }), (source, broken, indent) => {
            const written = write(source, broken, indent);
            const file = `${head}${written.yaml}\n`.replaceAll('\n', lineEnd);
            const text = read(file);
            // Some texts mean something else in this style: a plain text holding `: `, say.
            fc.pre(text !== undefined && text.source === written.read.trim());
            const eyes = { file, style, isVerbatim: !file.includes('"') || style === 'literal' };
            lookAtAll(text?.inlines ?? [], eyes);
            expect(text?.inlines.at(-1)?.span.end).toBe(text?.span.end);
            expect(under(file, text?.span ?? { path, start: 0, end: 0 })).toMatch(/w$|\\x77$|\\u0077$/);
          }),
          { numRuns: 100, seed: 20_261_120 },
        );
      });
    }
  }
});

describe('places in texts that are hard to follow', () => {
  const cases: readonly (readonly [name: string, definition: string, word: string, place: string])[] = [
    ['a literal below its key', '|\n      One\n        two [[term:x]]', '[[term:x]]', '7:13'],
    ['behind folded lines', 'one\n      two\n\n      three *four*', '*four*', '8:13'],
    ['behind an escaped line end', '"one\\\n      two *three*"', '*three*', '6:11'],
    ['behind escapes', '"caf\\u00e9 \\U0001F600 *x*"', '*x*', '5:39'],
    ['behind doubled apostrophes', "'it''s the Forum''s *x*'", '*x*', '5:37'],
    ['behind letters of two units', '𝔘 𝔘 *x*', '*x*', '5:23'],
    ['in a literal with an indicator', '|2\n        two *x*', '*x*', '6:13'],
    ['in a folded text with deeper lines', '>\n      one\n        two\n      *x*', '*x*', '8:7'],
    ['in a folded text behind an empty line', '>\n      one\n\n      *x*', '*x*', '8:7'],
  ];
  for (const [name, definition, word, place] of cases) {
    test(name, () => {
      const file = `${head}${definition}\n`;
      const node = read(file)?.inlines.find(({ kind }) => kind === 'emphasis' || kind === 'mark');
      expect(node === undefined ? '' : under(file, node.span)).toBe(word);
      const { line, column } = placeOf(file, node?.span.start ?? 0);
      expect(`${line}:${column}`).toBe(place);
    });
  }
});

describe('what Markdown reads', () => {
  const cases: readonly (readonly [source: string, kinds: string])[] = [
    ['a *b **c** d* e', 'text(a ) emphasis[text(b ) strong[text(c)] text( d)] text( e)'],
    ['***both***', 'emphasis[strong[text(both)]]'],
    ['`` a`b `` and `c`', 'code(a`b) text( and ) code(c)'],
    ['[a [b] c](https://x.org "t)")!', 'link(https://x.org)[text(a [b] c)] text(!)'],
    ['[*a*](<https://x.org/a b>)', 'link(https://x.org/a b)[emphasis[text(a)]]'],
    ['5 * 3 * 2 and a_b_c', 'text(5 * 3 * 2 and a_b_c)'],
    ['\\*no\\* `\\*`', 'text(*) text(no) text(*) text( ) code(\\*)'],
    ['*[[term:x]]* [[plain:IT]]s', 'emphasis[mark(x)] text( ) mark(IT) text(s)'],
    ['https://x.org and &amp; and ~~x~~', 'text(https://x.org and &amp; and ~~x~~)'],
  ];
  const shown = (node: Inline): string => {
    if (node.kind === 'mark') return `mark(${node.target})`;
    if (!('children' in node)) return `${node.kind}(${node.text})`;
    const of = node.kind === 'link' ? `(${node.href})` : '';
    return `${node.kind}${of}[${node.children.map(shown).join(' ')}]`;
  };
  for (const [source, kinds] of cases) {
    test(source, () => {
      const file = `${head}'${source.replaceAll("'", "''")}'\n`;
      expect(read(file)?.inlines.map(shown).join(' ')).toBe(kinds);
    });
  }
});
