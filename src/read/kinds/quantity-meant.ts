/** A number as people write numbers → the same as the ledger has it. */
import type { Meant } from '../../model/meant.ts';
import type { Named } from '../../model/text.ts';

/** Thousands apart by commas, spaces or apostrophes; by full stops only where there are two, since one is a decimal point. */
const digits = String.raw`\d{1,3}(?:[,\u00a0\u202f\u2009 '’]\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+`;
const written = new RegExp(
  `^(~|≈|>=|≥|about|around|approx\\.?|circa|ca\\.?|over|more than|at least)?\\s*(${digits})\\s*(%|[\\p{L}]+)?$`,
  'iu',
);

/** That `over` a number is at least that number, and what a word behind it counts, is for its writer to say. */
export function quantityMeant({ value, span }: Named): Meant {
  const [, word = '', number = '', unit = ''] = written.exec(value) ?? [];
  if (number === '' || /^(?:k|m|mio|million|billion|thousand)$/i.test(unit))
    return { cure: 'Write digits alone, with ~ before them for about or >= for at least' };
  const sign = word === '' ? '' : /over|more|least|>|≥/i.test(word) ? '>=' : '~';
  const meant = `${sign}${number.replace(/\D/g, '')}`;
  if (unit !== '') return { cure: `Write ${meant}; what it counts is said by unit:` };
  const isSure = !/over|more|least/i.test(word);
  const text = sign === '' ? meant : `"${meant}"`;
  return {
    cure: `Write ${meant}`,
    fix: isSure ? { does: `Write ${meant}`, edits: [{ span, text }] } : undefined,
  };
}
