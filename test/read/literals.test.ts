/** What YAML would take for something else prints as it was typed wherever a text is wanted. */
import { expect, test } from 'vitest';
import { authoredText } from '../../src/compose/text/authored.ts';
import { readProject } from '../library/project.ts';
import { smallLibraryWith } from '../library/small.ts';

const literals = [
  ...['no', 'yes', 'on', 'off', 'true', 'false', 'True', 'NO', 'y', 'n', 'null', 'Null', '~'],
  ...['010', '0o10', '0x1F', '0b11', '1e3', '1E3', '1.10', '1.0', '.5', '5.', '-0', '+1', '1_000', '1,000'],
  ...['2003-12-10', '2003-12-10T10:00:00Z', '12:30', '12:30:45', '190:20:30', '.inf', '-.inf', '.nan'],
  ...['9007199254740993', '0.1e-7', '=', '2005', 'NaN', 'undefined', '<<', '0', '16:9', '1/2', '...x'],
];

test('there are at least forty', () => expect(new Set(literals).size).toBeGreaterThanOrEqual(40));

for (const literal of literals) {
  test(`${literal} prints as it was typed`, () => {
    const path = 'content/en/modules/forum.yaml';
    const { value: library, diagnostics } = readProject(
      smallLibraryWith(path, 'title: The Forum', `title: ${literal}`),
    );
    const title = library?.modules.get('forum')?.title;
    expect(diagnostics).toEqual([]);
    expect(title === undefined || library === undefined ? undefined : authoredText(title, library)).toBe(
      literal,
    );
  });
}
