/** The code of a language → the locale whose numbers and months a drawing writes. */

/** British English where nothing is said; digits are the same in every language, as years and page numbers are. */
export function localeOf(language: string | undefined): string {
  return language === undefined || language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
}
