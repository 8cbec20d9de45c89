/** Every word an output prints that no author wrote, in English; `language.yaml` overrides any of them by key. */
export const englishWords = {
  slide: 'Slide',
  page: 'p.',
  handbook: 'Handbook',
  sources: 'Sources',
  source: 'Source',
  glossary: 'Glossary',
  unit: 'Unit',
  'as-of': 'As of',
  // biome-ignore lint/suspicious/noThenProperty: a word under its name, never awaited
  then: 'Then',
  now: 'Now',
  unverified: 'unverified',
  minutes: 'min',
  'not-established': 'not established',
  about: 'about',
  'at-least': 'at least',
  table: 'Table',
  figure: 'Figure',
  caution: 'Caution',
  remark: 'Note',
  data: 'The data',
} as const;

export type WordKey = keyof typeof englishWords;
export type Words = Readonly<Record<WordKey, string>>;
