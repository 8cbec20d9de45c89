/** A title → a small library of its own: every kind of file once, with what each line is for, so that it can be built and then rewritten. */
import type { SourceText } from '../../model/span.ts';
import { contentSchemas } from '../../read/json-schema.ts';
import { firstDeck, firstGlossary, firstHandbook, firstModule } from './library-content.ts';
import { firstFacts, firstSources } from './library-ledger.ts';
import { refused, type Start } from './start.ts';
import { yamlWords } from './yaml-words.ts';

export interface LibraryWords {
  readonly title: string;
  readonly publisher: string | undefined;
  /** Of the first edition, `YYYY-MM-DD`. */
  readonly date: string;
  /** As it is to be named on the command line; undefined where the command was run in it. */
  readonly folder: string | undefined;
}

/** Only English has its own words in the tool; another language takes `lectern translate`. */
const base = 'en';

export function newLibrary(words: LibraryWords): Start {
  if (words.title.trim() === '') return refused('a library has a title: --title "Tea and its history"');
  const project = words.folder === undefined ? '' : ` --project ${asArgument(words.folder)}`;
  const files: readonly SourceText[] = [
    { path: 'content/lectern.yaml', text: projectText(words) },
    { path: `content/${base}/language.yaml`, text: languageText },
    { path: `content/${base}/modules/first-steps.yaml`, text: firstModule },
    { path: `content/${base}/glossary/terms.yaml`, text: firstGlossary },
    { path: `content/${base}/decks/first-deck.yaml`, text: firstDeck(yamlWords(words.title, 2)) },
    { path: `content/${base}/handbooks/handbook.yaml`, text: firstHandbook(yamlWords(words.title, 2)) },
    { path: 'content/ledger/sources.yaml', text: firstSources(words.date) },
    { path: 'content/ledger/facts/facts.yaml', text: firstFacts(words.date) },
    { path: 'README.md', text: readmeText(words.title, project) },
    { path: '.gitignore', text: 'output/\n' },
    ...[...contentSchemas()].map(([name, schema]) => ({
      path: `content/schema/${name}`,
      text: `${JSON.stringify(schema, undefined, 2)}\n`,
    })),
  ];
  return {
    kind: 'made',
    files,
    grown: [],
    what: `the library “${words.title}”`,
    next: [
      `lectern check${project}`,
      `lectern build${project}`,
      'Then open content/en/modules/first-steps.yaml in an editor and write your own.',
    ],
  };
}

function projectText({ title, publisher, date }: LibraryWords): string {
  return `# yaml-language-server: $schema=./schema/project.json
# A line that begins with # is a remark: nobody but you reads it.
# What stands before a colon is a key; what stands behind it is yours to change.
title: ${yamlWords(title, 2)}
# Who is responsible for it; printed on every document.
publisher: ${yamlWords(publisher ?? 'Your name', 2)}
# Languages; the first is the one everything is written in. lectern translate adds others.
languages: [${base}]
# What you give away is dated and numbered, so that people can tell old prints from new.
edition:
  name: First edition
  # In quotation marks, for it is a name and no number.
  version: "1.0"
  date: ${date}
# What others may do with it.
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
`;
}

const languageText = `# yaml-language-server: $schema=../schema/language.json
language: ${base}
name: English
direction: ltr
# Words that Lectern prints itself may be changed here: words: { glossary: Word list }
words: {}
`;

function readmeText(title: string, project: string): string {
  return `# ${title.replace(/\s+/g, ' ').trim()}

Slides, a handbook and a glossary, made with Lectern from the YAML files below \`content/\`.

| what you want to change | where it stands |
|---|---|
| what is taught, chapter by chapter and slide by slide | \`content/en/modules\` |
| which slides a deck shows, for whom and how long | \`content/en/decks\` |
| which chapters the handbook has | \`content/en/handbooks\` |
| what words mean | \`content/en/glossary\` |
| what is known, and from where | \`content/ledger\` |
| title, edition and licence | \`content/lectern.yaml\` |

\`\`\`
lectern check${project}            what is wrong, with line, column and cure
lectern serve${project}            shows every save in a browser
lectern build${project}            makes everything, into output/
lectern new module ID${project}    starts a chapter; new term, new fact and new deck likewise
\`\`\`
`;
}

/** As a shell reads it as one. */
function asArgument(folder: string): string {
  return /^[\p{L}\p{N}_./~:\\-]+$/u.test(folder) ? folder : JSON.stringify(folder);
}
