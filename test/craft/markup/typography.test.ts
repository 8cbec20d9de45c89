/** The spaces that must not end a line are tied, the others are not. */
import { expect, test } from 'vitest';
import { tieText } from '../../../src/craft/markup/typography.ts';

/** `~` stands for a no-break space. */
const cases = [
  'the report, para~72, said so',
  'p.~14 and pp.~14–16',
  'No.~5 of Part~II',
  'Part of it',
  '10–12~December 2003',
  'le 3~juillet 2003',
  'about 67~% of 5.5~billion people',
  '30~minutes for 20 people',
  'Mr~Annan spoke',
  'the summit~– and after',
  'it was no 1-day meeting'.replace('no 1', 'no~1'),
  'may 5 people come',
  '«~le monde~»',
];

test.each(cases)('%s', (text) => {
  expect(tieText(text.replaceAll('~', ' ')).replaceAll('\u00a0', '~')).toBe(text);
});
