/** The shape of a language's code, as it names a folder and tells browsers and dates which language it is. */
import type { Named } from '../../model/text.ts';
import { clip, name } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';

/** Folders that hold something else already. */
const reserved: ReadonlySet<string> = new Set(['schema', 'ledger', 'pictures']);

export const languageCode: Shape<Named> = mapped(name, (value, reading) => {
  if (isLanguageCode(value.value)) return value;
  reading.report({
    code: 'value-id',
    span: value.span,
    message: `“${clip(value.value)}” is not the code of a language`,
    cure: 'Write a code such as en, fr or pt-br',
  });
  return undefined;
});

export function isLanguageCode(code: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(code) || reserved.has(code)) return false;
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
