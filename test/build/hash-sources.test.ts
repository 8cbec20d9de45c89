/** Sources that would make something else have another hash. */
import { expect, test } from 'vitest';
import { hashSources } from '../../src/build/hash-sources.ts';

const span = { path: 'content/a.yaml', start: 3, end: 9 };
const different: readonly unknown[] = [
  undefined,
  null,
  '',
  'undefined',
  0,
  -0,
  '0',
  true,
  [],
  [[]],
  ['a', 'b'],
  ['ab'],
  [['a'], 'b'],
  ['a', ['b']],
  new Set(['a', 'b']),
  {},
  { a: 'b' },
  { a: undefined },
  new Map([['a', 'b']]),
  new Map([[{ a: 'b' }, 'b']]),
  new Uint8Array([97]),
  new Uint8Array([97, 98]),
  'a',
  { a: 'b', c: ['d'] },
  { a: ['b', 'c'], d: undefined },
  { path: 'a', start: 1 },
  { path: 'a', start: 1, end: 2, text: 'b' },
];

test('whatever differs has another hash', () => {
  expect(new Set(different.map(hashSources)).size).toBe(different.length);
});

test('the same has the same, and where it stands in its file counts for nothing', () => {
  expect(different.map(hashSources)).toEqual(different.map((each) => hashSources(structuredClone(each))));
  const moved = { ...span, start: 30, end: 36 };
  expect(hashSources({ text: 'a', span })).toBe(hashSources({ text: 'a', span: moved }));
});

test('what long texts and bytes hold counts to the last sign', () => {
  const [one, other] = ['a', 'b'].map((last) => `${'x'.repeat(200_000)}${last}`);
  expect(hashSources([one, 'y'])).not.toBe(hashSources([other, 'y']));
});

test('what is no plain data is refused, not left out', () => {
  for (const each of [() => 1, Symbol('a'), new Date(0), { deep: [new URL('https://a.example')] }])
    expect(() => hashSources(each)).toThrow(TypeError);
});
