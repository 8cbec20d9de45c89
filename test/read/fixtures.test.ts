/** Every mistake of the fixtures is told at its line and column, once, with its cure, and nothing else is. */
import { describe, expect, test } from 'vitest';
import { casesOf, checkCase, compared } from './fixture.ts';
import { fixtures } from './fixture-files.ts';

const engineersWords =
  /\b(?:mapping|scalar|enum|sequence|node type|null|undefined|boolean|string|integer|schema|parse|regex)\b/i;

for (const [file, text] of fixtures()) {
  describe(file, () => {
    for (const each of casesOf(text)) {
      test(each.name, () => {
        const told = checkCase(each);
        expect(told.map((one, index) => compared(one, each.expected[index])).join('\n')).toBe(
          each.expected.map(({ place, code, words }) => `${place} ${code} ${words}`).join('\n'),
        );
        for (const { message, cure } of told) {
          expect(message).not.toMatch(/\.$/);
          expect(`${message} ${cure}`.replace(/“[^”]*”/g, '')).not.toMatch(engineersWords);
        }
      });
    }
  });
}
