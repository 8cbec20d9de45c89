/** Turns a quantity into the format code its cell and its label wear: the sign of a bound belongs to the number, not to its text. */
import type { Quantity } from '../../../model/ledger.ts';

const signs: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  about: '"≈\u00a0"',
  'at-least': '"≥\u00a0"',
};

/** `"≥ "#,##0`; two decimals at most, as drawings have them. */
export function numberFormat({ value, bound }: Quantity): string {
  return `${signs[bound]}${plainFormat(value)}`;
}

export const wholeNumbers = '#,##0';

function plainFormat(value: number): string {
  const decimals = [0, 1].find((places) => Math.abs(value - Number(value.toFixed(places))) < 0.005) ?? 2;
  return decimals === 0 ? wholeNumbers : `${wholeNumbers}.${'0'.repeat(decimals)}`;
}
