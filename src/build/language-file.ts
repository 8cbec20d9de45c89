/** The code of a language → a first `language.yaml` for it. */
import { englishWords } from '../model/words.ts';

/** Written from right to left. */
const leftward: ReadonlySet<string> = new Set('ar ckb dv fa he ps sd ug ur yi'.split(' '));

export function languageFileText(code: string): string {
  const [language = code] = code.split('-');
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const words = Object.entries(englishWords).map(([key, word]) => `#   ${key}: ${JSON.stringify(word)}`);
  return `${[
    '# yaml-language-server: $schema=../schema/language.json',
    `language: ${code}`,
    `name: ${JSON.stringify(name)}`,
    `direction: ${leftward.has(language) ? 'rtl' : 'ltr'}`,
    'words: {}',
    '# The words Lectern prints itself. To translate them write words: without the {}, and take away the # before each.',
    ...words,
  ].join('\n')}\n`;
}
