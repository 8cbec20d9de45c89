/** The shapes of `lectern.yaml` and of a language's own words. */
import { editorPattern, editorTrouble } from '../../model/editor.ts';
import type { Language, Project, TenseWords } from '../../model/project.ts';
import { keysOf, tableOf } from '../../model/table.ts';
import { tenseWords } from '../../model/tense-words.ts';
import { englishWords, type WordKey, type Words } from '../../model/words.ts';
import { webAddress } from '../address.ts';
import { list } from '../shape/lists.ts';
import { type Field, fallback, optional, record, required } from '../shape/record.ts';
import { choice, clip, line, slug } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import { date } from './dates.ts';
import { languageCode } from './language-code.ts';

const day: Shape<string> = mapped(date, (value, reading) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value.value)) return value.value;
  reading.report({
    code: 'value-date',
    span: value.span,
    message: `“${clip(value.value)}” is not a whole date`,
    cure: 'Write YYYY-MM-DD',
  });
  return undefined;
});

const secureUrl: Shape<string> = mapped(line, (value, reading, node) => {
  if (/^https:/i.test(value) && webAddress(value)) return value;
  reading.report({
    code: 'link-scheme',
    span: node.span,
    message: `“${clip(value)}” is not an https: address`,
    cure: 'Write https://…',
  });
  return undefined;
});

const editor: Shape<string> = mapped(line, (value, reading, node) => {
  const trouble = editorTrouble(value);
  if (trouble === undefined) return editorPattern(value);
  reading.report({
    code: 'link-scheme',
    span: node.span,
    message: `“${clip(value)}” ${trouble.why}, so it opens no editor`,
    cure: trouble.cure,
  });
  return undefined;
});

const edition = record('edition', {
  name: required(line, 'Its name: First edition'),
  version: required(line, 'Its version: 1.0'),
  date: required(day, 'Its date, which every artifact carries: YYYY-MM-DD'),
  changes: fallback(list(line), [], 'What is new in it, a sentence each: the start page lists them'),
});

const licence = record('licence', {
  name: required(line, 'Its name'),
  url: required(secureUrl, 'Its address'),
});

export const project: Shape<Project> = record('project', {
  title: required(line, 'The name of the library'),
  tagline: optional(line, 'A line about it'),
  publisher: required(line, 'Who publishes it'),
  languages: required(list(languageCode, 1), 'Languages; the first is the base'),
  edition: required(edition, 'The edition made'),
  licence: required(licence, 'The licence of the content'),
  editor: optional(
    editor,
    'What a click in the preview opens: vscode, vscodium, cursor, zed, jetbrains, or an address such as editor://open?file={file}&line={line}&column={column}',
  ),
});

const wordKeys = keysOf(englishWords);

const wordFields: Readonly<Record<WordKey, Field<string | undefined>>> = tableOf(
  wordKeys.map((key) => [key, optional(line, `In English: ${englishWords[key]}`)]),
);

type OwnWords = Partial<Record<WordKey, string | undefined>>;
const noWords: OwnWords = {};

const wordList = fallback(list(line), [], 'A list of words or phrases');

const tense: Shape<TenseWords> = record('group of words for tenses', {
  later: { ...wordList, about: 'Of what is to come: will be' },
  now: { ...wordList, about: 'Of the present: currently' },
  frames: { ...wordList, about: 'Right before a date they tell as of when a thing is said: since' },
  breaks: { ...wordList, about: 'They part what is said of one time from what is said of another: but' },
});

const noTense: TenseWords = { later: [], now: [], frames: [], breaks: [] };

export const language: Shape<Language> = mapped(
  record('language', {
    language: required(slug, 'Its code: en'),
    name: required(line, 'Its name in the language itself'),
    direction: fallback(choice(['ltr', 'rtl']), 'ltr' as const, 'ltr or rtl'),
    words: fallback(
      mapped(record('list of words', wordFields), (words): OwnWords => words),
      noWords,
      "The interface's words, by key",
    ),
    tense: fallback(
      tense,
      noTense,
      'Words that sound wrong beside a date gone by, besides those Lectern knows',
    ),
    verbs: fallback(list(line, 1), [], 'Verbs by which the title of a slide is known as a sentence'),
  }),
  ({ language: code, name, direction, words, tense: own, verbs }): Language => ({
    code: code.value,
    name,
    direction,
    words: allWords(words),
    tense: tenseWords(code.value, own),
    verbs,
  }),
);

function allWords(own: OwnWords): Words {
  return tableOf(wordKeys.map((key) => [key, own[key] ?? englishWords[key]]));
}
