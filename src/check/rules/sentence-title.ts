/** The title of a slide is a sentence. It is asked only where the language file lists verbs. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/project.ts';
import { readText } from '../../model/reading.ts';
import type { Text } from '../../model/text.ts';
import { isEnglishSentence } from '../english/sentence.ts';
import type { Rule } from '../rule.ts';

export const sentenceTitle: Rule = ({ language, modules }) => {
  if (language.verbs.length === 0) return [];
  const verbs = new Set(language.verbs.map((verb) => verb.toLowerCase()));
  const titles = [...modules.values()].flatMap(({ sections }) =>
    sections.flatMap((section) => [section.title, ...section.blocks.map((block) => block.title)]),
  );
  return titles
    .filter((title): title is Text => title !== undefined && !isSentence(title, verbs, language))
    .map(fault);
};

/** A title that is a mark alone reads as what it names, which is told elsewhere. */
function isSentence(title: Text, verbs: ReadonlySet<string>, { code }: Language): boolean {
  const { words } = readText(title, (mark) => mark.target);
  const isListed =
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}'’-]+/gu)
      ?.some((word) => verbs.has(word)) ?? false;
  return isListed || (/^en(?:-|$)/.test(code) && isEnglishSentence(words));
}

function fault({ span, source }: Text): Diagnostic {
  return {
    code: 'title-no-verb',
    severity: 'warning',
    span,
    message: `“${source.replace(/\s+/g, ' ')}” names a subject and says nothing about it`,
    cure: 'Make the message of the slide its title, a sentence with a verb; add a verb Lectern does not know to verbs: in language.yaml',
  };
}
