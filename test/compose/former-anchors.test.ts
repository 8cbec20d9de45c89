/** Every address a chapter or section could have been known by leads to where it is now. */
import { expect, test } from 'vitest';
import { smallLibraryWith } from '../library/small.ts';
import { composed } from './composed.ts';

const path = 'content/en/modules/forum.yaml';

function formerOf(from: string, to: string): readonly string[] {
  return composed(smallLibraryWith(path, from, to)).book.former.map(
    ({ was, anchor }) => `${was} → ${anchor}`,
  );
}

test('a section that was renamed', () => {
  expect(formerOf('  - section: origin\n', '  - section: origin\n    formerly: [start, birth]\n')).toEqual([
    'forum/start → forum/origin',
    'forum/birth → forum/origin',
  ]);
});

test('a chapter that was renamed, with every section it has', () => {
  expect(formerOf('module: forum\n', 'module: forum\nformerly: [meeting]\n')).toEqual([
    'meeting → forum',
    'meeting/origin → forum/origin',
    'meeting/numbers → forum/numbers',
    'meeting/history → forum/history',
  ]);
});

test('nothing where nothing was', () => {
  expect(formerOf('  - section: origin\n', '  - section: origin\n    formerly: []\n')).toEqual([]);
});
