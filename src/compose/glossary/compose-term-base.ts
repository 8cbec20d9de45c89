/** The library's terms + the glossary → the terms as other programs are given them. */
import type { Term } from '../../model/glossary.ts';
import type { Library } from '../../model/library.ts';
import type { TermBase, TermRecord, ToldTerm } from '../../model/term-record.ts';
import type { Cite, Named, Text } from '../../model/text.ts';
import { authoredText } from '../text/authored.ts';
import type { Entry, Glossary } from './glossary.ts';

/** Terms in the order of the glossary. */
export function composeTermBase(library: Library, { imprint, letters }: Glossary): TermBase {
  const { project, publisher, edition, licence, language, words } = imprint;
  return {
    title: `${project}: ${words.glossary}`,
    publisher,
    edition: `${edition}, ${imprint.dateText}`,
    licence,
    language,
    topics: [...library.topics.values()].map(({ id, title }) => ({ id: id.value, title })),
    terms: letters.flatMap(({ entries }) => entries.flatMap((entry) => toldTerm(entry, library))),
  };
}

function toldTerm(entry: Entry, library: Library): readonly ToldTerm[] {
  const term = library.terms.get(entry.id);
  if (term === undefined) return [];
  const plain = (text: Text | undefined) => text && authoredText(text, library);
  const { preferred, expansion, definition, once, today, usage } = term;
  return [
    {
      record: termRecord(term),
      plain: {
        preferred: plain(preferred),
        expansion: plain(expansion),
        definition: plain(definition),
        once: plain(once),
        today: plain(today),
        usage: plain(usage),
      },
      sources: entry.sources.map(({ text }) => text),
    },
  ];
}

export function termRecord(term: Term): TermRecord {
  const { id, preferred, expansion, aliases, definition, status, once, today, usage } = term;
  return {
    id: id.value,
    preferred: preferred.source,
    expansion: expansion?.source,
    aliases: values(aliases),
    definition: definition.source,
    status,
    once: once?.source,
    today: today?.source,
    usage: usage?.source,
    topic: term.topic?.value,
    broader: values(term.broader),
    see: values(term.see),
    cite: citeRecord(term.cite),
  };
}

function citeRecord(cite: Cite): TermRecord['cite'] {
  return cite.kind === 'facts' ? values(cite.facts) : cite.kind;
}

function values(names: readonly Named[]): readonly string[] {
  return names.map(({ value }) => value);
}
