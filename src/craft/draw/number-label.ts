/** Turns a quantity into what stands beside its bar: `1,350`, `≥ 2,000`, `≈ 2,400`. */
import type { Quantity } from '../../model/ledger.ts';
import type { WordKey } from '../../model/words.ts';
import { localeOf } from './locale.ts';
import type { Sheet } from './sheet.ts';

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

export function numberLabel(value: number, { language }: Pick<Sheet, 'language'>): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(value);
}

export function quantityLabel(quantity: Quantity, sheet: Pick<Sheet, 'language'>): string {
  return `${signs[quantity.bound]}${numberLabel(quantity.value, sheet)}`;
}

/** The same for reading aloud: `at least 2,000`. */
export function quantityWords(
  quantity: Quantity | undefined,
  sheet: Pick<Sheet, 'words' | 'language'>,
): string {
  const { words } = sheet;
  if (quantity === undefined) return words['not-established'];
  const key = wordKeys[quantity.bound];
  const number = numberLabel(quantity.value, sheet);
  return key === undefined ? number : `${words[key]} ${number}`;
}
