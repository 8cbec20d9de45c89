/** A glossary becomes linked data in schema.org's words: the whole as a DefinedTermSet, a page as one DefinedTerm. */
import type { Entry, Glossary } from '../compose/glossary/glossary.ts';
import { plainText } from '../model/run.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json | undefined };

const context = 'https://schema.org';

/** Addresses are relative: wherever the pages are published, a term's identity is its page. */
export function termJsonLd(entry: Entry): Json {
  return { '@context': context, ...definedTerm(entry), inDefinedTermSet: 'index.html' };
}

/** With every term's definition in the file beside the pages, with their names alone inside the index page. */
export function termSetJsonLd(glossary: Glossary, detail: 'names' | 'whole'): Json {
  const { imprint, letters } = glossary;
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': 'index.html',
    name: `${imprint.project}: ${imprint.words.glossary}`,
    inLanguage: imprint.language,
    version: imprint.version,
    datePublished: imprint.date,
    license: imprint.licence.url,
    publisher: { '@type': 'Organization', name: imprint.publisher },
    hasDefinedTerm: letters.flatMap(({ entries }) =>
      entries.map((entry) => (detail === 'whole' ? definedTerm(entry) : namedTerm(entry))),
    ),
  };
}

function namedTerm({ id, preferred }: Entry): { readonly [key: string]: Json | undefined } {
  return { '@type': 'DefinedTerm', '@id': `${id}.html`, termCode: id, name: preferred };
}

function definedTerm(entry: Entry): { readonly [key: string]: Json | undefined } {
  const { id, expansion, aliases, definition } = entry;
  const others = [...(expansion === undefined ? [] : [expansion]), ...aliases];
  return {
    ...namedTerm(entry),
    alternateName: others.length === 0 ? undefined : others,
    description: plainText(definition),
    url: `${id}.html`,
  };
}

/** As it may stand in a script element: no `<` in it can end the element or begin another. */
export function scriptText(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
