/** A SKOS concept scheme in Turtle → terms: our own without loss, of others what has a field here. */
import { type TermReading, type TextField, type TopicRecord, textFields } from '../../model/term-record.ts';
import { readTurtle, type Triple } from './read-turtle.ts';
import { fieldKeys } from './term-notes.ts';
import { ownNamespace } from './term-skos.ts';
import { readRecords, type Written } from './written-record.ts';

const skos = 'http://www.w3.org/2004/02/skos/core#';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const seeAlso = 'http://www.w3.org/2000/01/rdf-schema#seeAlso';
const deprecated = 'http://www.w3.org/2002/07/owl#deprecated';

/** Labels in several languages: those of the one asked for, else those of none, else the first. */
export function readTermsSkos(text: string, language: string): TermReading {
  const reading = readTurtle(text);
  if (reading.kind === 'broken')
    return { kind: 'broken', why: `line ${reading.line} is not Turtle, or more of it than is read here` };
  const nodes = nodesOf(reading.triples, language);
  const concepts = [...nodes].filter(([, node]) => node.addresses(rdfType).includes(`${skos}Concept`));
  const ids = new Map(
    concepts.map(([address, node]) => [address, node.texts(`${skos}notation`)[0] ?? address]),
  );
  return readRecords(
    concepts.map(([address, node]) => writtenConcept(ids.get(address) ?? '', node, ids)),
    topicsOf([...nodes.values()]),
  );
}

interface Concept {
  /** In the language asked for. */
  texts(property: string): readonly string[];
  addresses(property: string): readonly string[];
}

function nodesOf(triples: readonly Triple[], language: string): ReadonlyMap<string, Concept> {
  const about = new Map<string, Triple[]>();
  for (const triple of triples) {
    const known = about.get(triple.subject);
    if (known === undefined) about.set(triple.subject, [triple]);
    else known.push(triple);
  }
  return new Map([...about].map(([subject, own]) => [subject, concept(own, language)]));
}

function concept(own: readonly Triple[], language: string): Concept {
  const values = (property: string) =>
    own.filter((each) => each.property === property).map(({ value }) => value);
  return {
    texts: (property) => {
      const all = values(property).flatMap((value) => (value.kind === 'text' ? [value] : []));
      const wanted = [language, undefined, all[0]?.language].find((code) =>
        all.some((each) => each.language === code),
      );
      return all.filter((each) => each.language === wanted).map(({ text }) => text);
    },
    addresses: (property) =>
      values(property).flatMap((value) => (value.kind === 'address' ? [value.address] : [])),
  };
}

function writtenConcept(id: string, node: Concept, ids: ReadonlyMap<string, string>): Written {
  const first = (property: string) => node.texts(property)[0] ?? '';
  const own = (name: string) => first(ownNamespace + name);
  const written = (field: TextField, property: string) =>
    node.texts(`${ownNamespace}written-${fieldKeys[field]}`)[0] ?? first(property);
  const named = (property: string) => node.addresses(property).flatMap((address) => ids.get(address) ?? []);
  const see = named(seeAlso);
  const cite = node.texts(`${ownNamespace}cite`);
  const texts = Object.fromEntries(textFields.map((field) => [field, written(field, properties[field])]));
  return {
    id,
    preferred: '',
    expansion: '',
    definition: '',
    once: '',
    today: '',
    usage: '',
    ...texts,
    aliases: aliasesOf(node),
    status: own('status') || (first(deprecated) === 'true' ? 'deprecated' : ''),
    topic: own('topic'),
    broader: named(`${skos}broader`),
    see: see.length > 0 ? see : named(`${skos}related`),
    cite: cite[0] === 'none' ? 'none' : cite,
  };
}

const properties: Readonly<Record<TextField, string>> = {
  preferred: `${skos}prefLabel`,
  expansion: `${ownNamespace}expansion`,
  definition: `${skos}definition`,
  once: `${skos}historyNote`,
  today: `${ownNamespace}today`,
  usage: `${skos}scopeNote`,
};

/** Of a scheme of ours only what stands as an alias: the expansion is another name as well. */
function aliasesOf(node: Concept): readonly string[] {
  const own = node.texts(`${ownNamespace}alias`);
  const expansion = node.texts(`${ownNamespace}expansion`);
  return own.length > 0 || expansion.length > 0 ? own : node.texts(`${skos}altLabel`);
}

function topicsOf(nodes: readonly Concept[]): readonly TopicRecord[] {
  return nodes
    .filter((node) => node.addresses(rdfType).includes(`${skos}Collection`))
    .flatMap((node) => {
      const [id] = node.texts(`${skos}notation`);
      const [title] = node.texts(`${skos}prefLabel`);
      return id === undefined || title === undefined ? [] : [{ id, title }];
    });
}
