/** Acronyms, names and terms are told at their very letters, in every style YAML has for a text. */
import { describe, expect, test } from 'vitest';
import { checkProject } from '../library/project.ts';
import { smallLibrary } from '../library/small.ts';

const path = 'content/en/modules/styles.yaml';
const head = `module: styles
title: Styles
summary: A summary.
sections:
  - section: one
    title: One
    cite: none
    blocks:
      - prose: `;

/** Each with the words that are at fault in it. */
const styles: Readonly<Record<string, (words: string) => string>> = {
  plain: (words) => `Before it ${words} after`,
  'plain over two lines': (words) => `Before it\n          ${words} after`,
  single: (words) => `'It''s the Forum''s ${words} after'`,
  'single over two lines': (words) => `'It''s so\n          ${words} after'`,
  double: (words) => `"Caf\\u00e9 \\"x\\" \\U0001F600 ${words} after"`,
  'double with a joined line': (words) => `"Joined \\\n          to ${words} after"`,
  literal: (words) => `|\n          Before\n          it ${words} after`,
  'literal that keeps its end': (words) => `|+\n          It ${words} after\n\n`,
  'literal that drops its end': (words) => `|-\n          It ${words} after`,
  'literal with an indicator': (words) => `|2\n          It ${words} after`,
  folded: (words) => `>\n          Before\n          it ${words} after`,
  'folded behind an empty line': (words) => `>\n          Before\n\n          it ${words} after`,
  'folded that drops its end': (words) => `>-\n          It ${words} after`,
  'behind emphasis': (words) => `Some *words* and ${words} after`,
  'behind a mark': (words) => `Some [[term:igf|words]] and ${words} after`,
};

const faults = [
  ['term-undefined', 'WTDC'],
  ['name-misspelt', 'Goverance'],
  ['term-spelling', 'internet governance'],
] as const;

for (const [code, words] of faults)
  describe(code, () => {
    for (const [style, write] of Object.entries(styles))
      for (const lineEnd of ['\n', '\r\n'])
        test(`${style}, lines ending with ${JSON.stringify(lineEnd)}`, () => {
          const text = `${head}${write(words)}\n`.replaceAll('\n', lineEnd);
          const before = text.slice(0, text.indexOf(words));
          const place = `${path}:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
          const told = checkProject({ ...smallLibrary, [path]: text });
          expect(told.map((each) => `${each.code} ${each.place}`)).toEqual([`${code} ${place}`]);
        });
  });
