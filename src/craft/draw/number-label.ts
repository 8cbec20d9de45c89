/** Turns a quantity into what stands beside its bar: `1,350`, `≥ 2,000`, `≈ 2,400`. */
import type { Quantity } from '../../model/ledger.ts';
import type { WordKey, Words } from '../../model/words.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const signs: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  about: '≈\u00a0',
  'at-least': '≥\u00a0',
};
const wordKeys: Readonly<Record<Quantity['bound'], WordKey | undefined>> = {
  exact: undefined,
  about: 'about',
  'at-least': 'at-least',
};

export function numberLabel(value: number): string {
  return numbers.format(value);
}

export function quantityLabel(quantity: Quantity): string {
  return `${signs[quantity.bound]}${numberLabel(quantity.value)}`;
}

/** The same for reading aloud: `at least 2,000`. */
export function quantityWords(quantity: Quantity | undefined, words: Words): string {
  if (quantity === undefined) return words['not-established'];
  const key = wordKeys[quantity.bound];
  return key === undefined ? numberLabel(quantity.value) : `${words[key]} ${numberLabel(quantity.value)}`;
}
