/** What authors write for the index, what things are called there, and who looks under which name. */
import { expect, test } from 'vitest';
import { withOtherNames } from '../../src/compose/handbook/index-sees.ts';
import { openIndexLog, withoutTerms } from '../../src/compose/text/index-log.ts';
import { readIndexMark } from '../../src/model/index-mark.ts';

test('a mark is a heading, what of it, and how much is said', () => {
  expect(readIndexMark('IGF > mandate', 'main')).toEqual({
    kind: 'mark',
    mark: { heading: 'IGF', sub: 'mandate', role: 'main', target: undefined },
  });
  expect(readIndexMark('supervision', 'see also oversight')).toMatchObject({
    mark: { role: 'see also', target: 'oversight' },
  });
  for (const [target, label] of [
    ['> mandate', undefined],
    ['IGF >', undefined],
    ['a > b > c', undefined],
    ['IGF', 'see'],
  ] as const)
    expect(readIndexMark(target, label).kind).toBe('fault');
});

test('other names send to an entry, unless they are nearly its own or stand beside it', () => {
  const entry = (heading: string, name: string, others: readonly string[]) => ({
    value: name,
    heading,
    name,
    others,
  });
  const lines = withOtherNames(
    [
      entry('IGF (Internet Governance Forum)', 'IGF', ['Internet Governance Forum', 'the IGF']),
      entry('Internet', 'Internet', []),
      entry('dynamic coalition', 'dynamic coalition', ['dynamic coalitions', 'Dynamic coalition']),
      entry('MAG', 'MAG', ['Advisory Group', 'MAG group']),
    ],
    'en',
  );
  expect(lines.map((line) => (line.kind === 'see' ? `${line.heading} → ${line.to}` : line.heading))).toEqual([
    'Advisory Group → MAG',
    'dynamic coalition',
    'IGF (Internet Governance Forum)',
    'Internet',
    'Internet Governance Forum → IGF',
    'MAG',
  ]);
});

test('questions of exercises and quizzes tell the index nothing of terms', () => {
  const log = openIndexLog('one');
  const quiet = withoutTerms(log);
  expect(quiet.note({ kind: 'term', id: 'igf' })).toBe(undefined);
  expect(quiet.note({ kind: 'org', id: 'itu' })).toBe('mark/one/1');
  expect(log.notes).toHaveLength(1);
});
