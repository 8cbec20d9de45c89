import { expect, test } from 'vitest';
import { artifactsMarked } from '../../../src/craft/pdf/artifacts.ts';

const cases: readonly (readonly [name: string, operators: readonly string[], expected: readonly string[]])[] =
  [
    [
      'text outside every tag',
      ['q', '/G3 gs', 'BT', '/F1 10 Tf', '<01> Tj', 'ET', 'Q'],
      ['q', '/G3 gs', '/Artifact BMC', 'BT', '/F1 10 Tf', '<01> Tj', 'ET', 'EMC', 'Q'],
    ],
    ['a filled shape', ['1 2 3 4 re', 'f'], ['/Artifact BMC', '1 2 3 4 re', 'f', 'EMC']],
    ['no clip', ['q', '1 2 3 4 re', 'W* n', 'Q'], ['q', '1 2 3 4 re', 'W* n', 'Q']],
    [
      'nothing that has a tag',
      ['/P <</MCID 0 >>BDC', 'BT', '<01> Tj', 'ET', '1 2 m', '3 4 l', 'S', 'EMC'],
      ['/P <</MCID 0 >>BDC', 'BT', '<01> Tj', 'ET', '1 2 m', '3 4 l', 'S', 'EMC'],
    ],
    [
      'text with a span inside',
      ['BT', '/Span<</ActualText <feff2002> >> BDC', '<01> Tj', 'EMC', 'ET'],
      ['/Artifact BMC', 'BT', '/Span<</ActualText <feff2002> >> BDC', '<01> Tj', 'EMC', 'ET', 'EMC'],
    ],
  ];

test.each(cases)('%s', (_, operators, expected) => {
  expect(artifactsMarked(operators.join('\n')).operators.split('\n')).toEqual(expected);
});
