/** The strings of one file of the base → the file a translator fills, with what is translated already kept as it was written. */
import type { BaseString } from '../link/overlay/base-strings.ts';
import type { Translation } from '../model/overlay.ts';

export interface Entry {
  readonly string: BaseString;
  /** As it stands in the translator's file. */
  readonly translation: Translation | undefined;
}

export interface TranslationFile {
  /** `content/fr/modules/wsis-geneva.yaml`. */
  readonly path: string;
  /** `modules/wsis-geneva`. */
  readonly home: string;
  readonly entries: readonly Entry[];
  /** What translates nothing any more: a translator throws it away, not a program. */
  readonly leftOver: readonly Translation[];
  /** The file as it is. */
  readonly text: string;
}

export function translationFileText(file: TranslationFile): string {
  const above = '../'.repeat(file.path.split('/').length - 2);
  const head = [
    `# yaml-language-server: $schema=${above}schema/overlay.json`,
    '# Write each translation after its text: – a long one below a | – and leave at: and from: as they are.',
    `translates: ${file.home}`,
    'strings:',
  ];
  const entries = file.entries.map((entry) => entryText(entry, file));
  const leftOver = file.leftOver.map(
    (translation) => `  # This translates nothing any more.\n${written(translation, undefined, file)}`,
  );
  return `${[head.join('\n'), ...entries, ...leftOver].join('\n\n')}\n`;
}

function entryText({ string, translation }: Entry, file: TranslationFile): string {
  const at = string.at.slice(file.home.length + 1);
  const words = commented(string.words);
  if (translation === undefined) return `${words}\n  - at: ${at}\n    from: ${string.from}\n    text:`;
  const isStale = translation.text !== undefined && translation.from.value !== string.from;
  const warning = isStale
    ? [`  # These words are new. Once the translation says the same, write from: ${string.from}`]
    : [];
  return [words, ...warning, written(translation, at, file)].join('\n');
}

function commented(words: string): string {
  return words
    .trim()
    .split('\n')
    .map((line) => `  # ${line.trim()}`.trimEnd())
    .join('\n');
}

/** The item's own lines, moved to the indentation of the list; only an address that has changed is written anew. */
function written({ span, at }: Translation, address: string | undefined, { text }: TranslationFile): string {
  const column = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
  const shown = address ?? at.value;
  const item = text.slice(span.start, at.span.start) + shown + text.slice(at.span.end, span.end);
  const [first = '', ...others] = ownLines(item, column);
  return [`  - ${first}`, ...others.map((line) => shifted(line, 4 - column))].join('\n');
}

/** An item reaches to the next one; the comment between the two belongs to that. */
function ownLines(item: string, column: number): readonly string[] {
  const lines = item.split('\n').map((line) => line.replace(/\r$/, ''));
  const isOwn = (line: string): boolean => line.trim() !== '' && line.search(/\S/) >= column;
  return lines.slice(0, Math.max(0, lines.findLastIndex(isOwn)) + 1);
}

function shifted(line: string, by: number): string {
  if (line.trim() === '') return '';
  return by >= 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '');
}
