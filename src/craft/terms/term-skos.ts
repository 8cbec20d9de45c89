/** Terms → a SKOS concept scheme as Turtle. Addresses are relative: a concept's identity is its page, wherever it is published. */
import type { TermBase, ToldTerm, TopicRecord } from '../../model/term-record.ts';
import { fieldKeys, markedTexts } from './term-notes.ts';
import { iri, literal, type Statement, subject } from './turtle.ts';

/** What SKOS has no property for; each ours says of which of SKOS's it is a kind. */
export const ownNamespace = 'urn:lectern:terms#';

const head = `@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix own: <${ownNamespace}> .

own:expansion rdfs:subPropertyOf skos:altLabel .
own:alias rdfs:subPropertyOf skos:altLabel .
own:today rdfs:subPropertyOf skos:note .
`;

export function termsSkos(base: TermBase): string {
  const { language, terms, topics } = base;
  const broader = new Map(terms.map(({ record }) => [record.id, record.broader]));
  const scheme = subject('<index.html>', [
    ['a', ['skos:ConceptScheme']],
    ['dcterms:title', [literal(base.title, language)]],
    ['dcterms:publisher', [literal(base.publisher)]],
    ['dcterms:license', [iri(base.licence.url)]],
    ['owl:versionInfo', [literal(base.edition)]],
  ]);
  const concepts = terms.map((told) =>
    subject(page(told.record.id), statements(told, { language, terms, broader })),
  );
  return [head, scheme, ...topics.map((topic) => collection(topic, base)), ...concepts].join('\n');
}

function collection(topic: TopicRecord, { language, terms }: TermBase): string {
  const members = terms.filter(({ record }) => record.topic === topic.id);
  return subject(`<index.html#topic-${topic.id}>`, [
    ['a', ['skos:Collection']],
    ['skos:notation', [literal(topic.id)]],
    ['skos:prefLabel', [literal(topic.title, language)]],
    ['skos:member', members.map(({ record }) => page(record.id))],
  ]);
}

interface Around {
  readonly language: string;
  readonly terms: readonly ToldTerm[];
  readonly broader: ReadonlyMap<string, readonly string[]>;
}

function statements(told: ToldTerm, { language, terms, broader }: Around): readonly Statement[] {
  const { record, plain, sources } = told;
  const { id, aliases, status, cite } = record;
  const text = (words: string | undefined) => (words === undefined ? [] : [literal(words, language)]);
  // A name is either the preferred one or another, never both.
  const others = [plain.expansion, ...aliases].filter(
    (name) => name !== undefined && name !== plain.preferred,
  );
  const above = allAbove(id, broader);
  const isApart = (other: string) => !above.has(other) && !allAbove(other, broader).has(id);
  return [
    ['a', ['skos:Concept']],
    ['skos:inScheme', ['<index.html>']],
    ['skos:notation', [literal(id)]],
    ['skos:prefLabel', text(plain.preferred)],
    ['skos:altLabel', [...new Set(others)].flatMap(text)],
    ['own:expansion', text(plain.expansion)],
    ['own:alias', aliases.flatMap(text)],
    ['skos:definition', text(plain.definition)],
    ['skos:historyNote', text(plain.once)],
    ['own:today', text(plain.today)],
    ['skos:scopeNote', text(plain.usage)],
    ...markedTexts(told).map(
      ([field, source]): Statement => [`own:written-${fieldKeys[field]}`, [literal(source)]],
    ),
    ['dcterms:source', sources.map((name) => literal(name))],
    [
      'own:cite',
      cite === 'inherit' ? [] : cite === 'none' ? [literal(cite)] : cite.map((name) => literal(name)),
    ],
    ['own:status', status === 'preferred' ? [] : [literal(status)]],
    ['owl:deprecated', status === 'deprecated' ? ['true'] : []],
    ['own:topic', record.topic === undefined ? [] : [literal(record.topic)]],
    ['skos:broader', record.broader.map(page)],
    [
      'skos:narrower',
      terms.filter((other) => other.record.broader.includes(id)).map((other) => page(other.record.id)),
    ],
    // What is broader or narrower cannot be related as well (S27 of SKOS).
    ['skos:related', record.see.filter(isApart).map(page)],
    ['rdfs:seeAlso', record.see.map(page)],
  ];
}

/** All that is broader, at any remove. */
function allAbove(id: string, broader: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const above = new Set<string>();
  const open = [...(broader.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (above.has(next)) continue;
    above.add(next);
    open.push(...(broader.get(next) ?? []));
  }
  return above;
}

function page(id: string): string {
  return `<${id}.html>`;
}
