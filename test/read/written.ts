/** Generated texts with marks, emphasis, code, links and escapes, and the styles of YAML to write them in. */
import fc from 'fast-check';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Forum', 'the', 'naïve', 'Übersicht', 'a', 'rules', 'met', 'x1') },
  { weight: 2, arbitrary: fc.constantFrom('𝔘nion', '👩‍👩‍👧', 'مجتمع', 'ממשל', 'Ελλάς', '字', 'é') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Forum's",
      'said "no"',
      'a\\b',
      '(see',
      'p. 3)',
      '5 * 3',
      '_',
      '1 < 2',
      'C:\\n',
      "''",
    ),
  },
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const escaped = fc.constantFrom('\\*', '\\[', '\\\\', '\\_', '\\`', '\\[\\[no\\]\\]', '\\q');
const code = fc.constantFrom('`a`', '`a*b*`', '`` a`b ``', '`[[term:igf]]`', '` x `', '`\\`');
const mark = fc.constantFrom(
  '[[term:igf]]',
  '[[term:igf|the Forum]]',
  '[[ see : forum | that ]]',
  '[[index:Oversight, models]]',
  '[[plain:who]]',
);
const address = fc.constantFrom(
  'https://example.org/a_(b)',
  '<https://example.org/a b>',
  'https://example.org "A (title)"',
  "#part 'it'",
  'mailto:a@example.org',
  ' other\\_page.html ',
);

interface Nested {
  readonly inline: string;
}

const { inline } = fc.letrec<Nested>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    phrase,
    escaped,
    code,
    mark,
    tie('inline').map((inner) => `*${inner}*`),
    tie('inline').map((inner) => `**${inner}**`),
    tie('inline').map((inner) => `_${inner}_`),
    fc.tuple(tie('inline'), address).map(([inner, to]) => `[${inner}](${to})`),
    fc.tuple(tie('inline'), tie('inline')).map(([one, other]) => `${one} ${other}`),
  ),
}));

/** One paragraph, starting and ending with a letter so that no style takes part of it away. */
export const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((parts) => `W ${parts.join(' ')} w`);

/** Where a paragraph is broken into lines: at which of its spaces. */
export const breaks = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });

export interface Written {
  /** What stands behind `definition: `. */
  readonly yaml: string;
  /** What YAML reads from it. */
  readonly read: string;
}

export type Style = (text: string, broken: readonly boolean[], indent: number) => Written;

/** Puts something at single spaces between words, as chosen. */
function atSpaces(text: string, broken: readonly boolean[], put: (index: number) => string): string {
  let seen = 0;
  return text.replace(/(?<=\S) (?=\S)/g, (space) => {
    seen += 1;
    return broken[seen % broken.length] === true ? put(seen) : space;
  });
}

const folds = (indent: number) => (index: number) =>
  `${index % 3 === 0 ? ' ' : ''}\n${' '.repeat(4 + indent + (index % 2))}`;

export const styles: Readonly<Record<string, Style>> = {
  plain: (text, broken, indent) => ({ yaml: atSpaces(text, broken, folds(indent)), read: text }),
  single: (text, broken, indent) => ({
    yaml: `'${atSpaces(text.replaceAll("'", "''"), broken, folds(indent))}'`,
    read: text,
  }),
  double: (text, broken, indent) => ({
    yaml: `"${atSpaces(doubleQuoted(text, broken), broken, folds(indent))}"`,
    read: text,
  }),
  joined: (text, broken, indent) => ({
    yaml: `"${atSpaces(doubleQuoted(text, broken), broken, () => ` \\\n${' '.repeat(4 + indent)}`)}"`,
    read: text,
  }),
  literal: (text, broken, indent) => {
    const read = atSpaces(text, broken, (index) => `\n${index % 4 === 0 ? '  ' : ''}`);
    return { yaml: `|\n${indented(read, indent)}`, read };
  },
  'literal with an indicator': (text, broken, indent) => {
    const read = ` ${atSpaces(text, broken, () => '\n')}`;
    return { yaml: `|${indent}-\n${indented(read, indent)}`, read };
  },
  folded: (text, broken, indent) => {
    const written = atSpaces(text, broken, () => '\n');
    return { yaml: `>\n\n${indented(written, indent)}`, read: `\n${written.replaceAll('\n', ' ')}` };
  },
};

function indented(text: string, indent: number): string {
  return text
    .split('\n')
    .map((line) => `${' '.repeat(4 + indent)}${line}`)
    .join('\n');
}

/** Some characters written as escapes. */
function doubleQuoted(text: string, broken: readonly boolean[]): string {
  return [...text]
    .map((letter, index) => {
      if (letter === '\\' || letter === '"') return `\\${letter}`;
      if (letter === ' ' || broken[index % broken.length] !== true) return letter;
      const digits = (letter.codePointAt(0) ?? 0).toString(16);
      if (digits.length > 4) return `\\U${digits.padStart(8, '0')}`;
      return digits.length > 2 ? `\\u${digits.padStart(4, '0')}` : `\\x${digits.padStart(2, '0')}`;
    })
    .join('');
}
