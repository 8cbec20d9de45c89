/** A glossary → what its search looks through, as a script the pages load when it is asked. */
import type { Entry, Glossary } from '../../compose/glossary/glossary.ts';
import type { TermWords } from '../../craft/screen/term-words.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import { plainText } from '../../model/run.ts';
import { statusWord } from './status-word.ts';

/** Files of the glossary's folder that no term's page is called. */
export const searchFiles = { script: 'search.js', words: 'search-words.js' } as const;

/** A page opened from a folder may load a script, but fetch nothing. */
export function searchWords({ letters, imprint }: Glossary): Artifact {
  const rows = letters.flatMap(({ entries }) =>
    entries.map((entry) => JSON.stringify({ ...wordsOf(entry), status: statusWord(entry, imprint.words) })),
  );
  return textArtifact(`glossary/${searchFiles.words}`, `window.lecternTerms = [\n${rows.join(',\n')}\n];\n`);
}

export function wordsOf({ id, preferred, expansion, aliases, definition }: Entry): TermWords {
  const others = expansion === undefined ? aliases : [expansion, ...aliases];
  return {
    href: `${id}.html`,
    names: [preferred, ...others],
    text: plainText(definition).replace(/\s+/g, ' ').trim(),
  };
}
