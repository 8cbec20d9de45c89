/** The shape of a language's code, as it names a folder and tells browsers and dates which language it is. */
import { replacing } from '../../model/edit.ts';
import type { Meant } from '../../model/meant.ts';
import type { Named } from '../../model/text.ts';
import { clip, name } from '../shape/scalars.ts';
import { mapped, type Reading, type Shape } from '../shape/shape.ts';

/** Folders that hold something else already. */
const reserved: ReadonlySet<string> = new Set(['schema', 'ledger', 'pictures']);

export const languageCode: Shape<Named> = {
  ...mapped(name, readCode),
  schema: () => ({ type: 'string', pattern: '^\\s*[a-z]{2,3}(-[a-z0-9]{2,8})*\\s*$' }),
};

function readCode(value: Named, reading: Reading): Named | undefined {
  if (isLanguageCode(value.value)) return value;
  reading.report({
    code: 'value-id',
    span: value.span,
    message: `“${clip(value.value)}” is not the code of a language`,
    ...codeCure(value),
  });
  return undefined;
}

/** Languages by the names people have for them. */
const names: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['portuguese', 'pt'],
  ['português', 'pt'],
  ['italian', 'it'],
  ['italiano', 'it'],
  ['russian', 'ru'],
  ['русский', 'ru'],
  ['chinese', 'zh'],
  ['中文', 'zh'],
  ['arabic', 'ar'],
  ['العربية', 'ar'],
  ['japanese', 'ja'],
]);

function codeCure({ value, span }: Named): Meant {
  const written = value.trim().toLowerCase();
  const code = names.get(written) ?? written.replace('_', '-');
  return isLanguageCode(code)
    ? { cure: `Write ${code}`, fix: replacing(span, code) }
    : { cure: 'Write a code such as en, fr or pt-br' };
}

export function isLanguageCode(code: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(code) || reserved.has(code)) return false;
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
