/** What html-validate says of every page. */
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { type Output, pathsEnding, readOutput, textOf } from '../product/output.ts';
import { judged } from './judged.ts';

judged('every page', () => {
  let output: Output;
  beforeAll(async () => {
    output = await readOutput();
  });

  test('is valid, says html-validate', async () => {
    // Ids with dots are legal; they are the names of PDF destinations as well.
    const rules: RuleConfig = { 'valid-id': ['error', { relaxed: true }] };
    // The length of the hairline and the alignment of numbers are set on the element. A <section> is a slide, so the
    // presenter's view is none; a list to search in is more than <select> can be.
    const decks: RuleConfig = {
      ...rules,
      'no-inline-style': 'off',
      'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    };
    for (const path of pathsEnding(output, '.html')) {
      const validator = new HtmlValidate({
        extends: ['html-validate:recommended'],
        rules: path.startsWith('decks/') ? decks : rules,
      });
      const { results } = await validator.validateString(textOf(output, path));
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect.soft(faults, path).toEqual([]);
    }
  });
});
