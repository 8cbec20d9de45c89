/** A claim and its source → a fact of the ledger, under the next number of its letters. */
import { isLedgerId } from '../../model/ids.ts';
import type { BaseContent } from '../base-content.ts';
import { newItem } from './new-item.ts';
import { fileNameFault, referenceFault, refused, type Start } from './start.ts';
import { yamlWords } from './yaml-words.ts';

export interface FactWords {
  /** `W-99`, or letters alone for their next number. */
  readonly id: string;
  readonly claim: string | undefined;
  /** Id of a source. */
  readonly source: string | undefined;
  readonly at: string | undefined;
  readonly status: 'founding' | 'verified' | 'unverified' | undefined;
  readonly file: string | undefined;
}

export function newFact(words: FactWords, base: BaseContent): Start {
  const { content } = base;
  const taken = [...content.facts, ...content.prompts].map(({ id: { value } }) => value);
  const id = /^[A-Z]{1,2}$/.test(words.id) ? nextId(words.id, taken) : words.id;
  if (!isLedgerId(id))
    return refused(
      `“${words.id}” is not an id of a fact: one or two capitals, a hyphen and a number, such as A-01. Capitals alone get the next number`,
    );
  if (taken.includes(id))
    return refused(`there is a fact ${id} already. ${nextId(id.replace(/-.*/, ''), taken)} is free`);
  const known = content.sources.map((source) => source.id.value);
  if (words.source === undefined)
    return refused(
      `a fact names what it rests on: --source with the id of a source of content/ledger/sources.yaml${known.length === 0 ? '' : `, such as ${known[0]}`}`,
    );
  const strange = referenceFault([words.source], known, 'source');
  if (strange !== undefined) return strange;
  const name = words.file ?? usualFile(id, base);
  const strangeName = fileNameFault(name);
  if (strangeName !== undefined) return strangeName;
  const path = `content/ledger/facts/${name}.yaml`;
  const item = [
    `fact: ${id}`,
    '# One claim, in your own words.',
    `claim: ${yamlWords(words.claim ?? 'What is the case.', 2)}`,
    'sources:',
    `  - source: ${words.source}`,
    ...(words.at === undefined ? [] : [`    at: ${yamlWords(words.at, 6)}`]),
    '# founding, verified or unverified: whether somebody has looked it up.',
    `status: ${words.status ?? 'unverified'}`,
  ].join('\n');
  return newItem(
    {
      path,
      key: 'facts',
      schema: 'facts',
      item,
      what: `the fact ${id}`,
      next: [`Cite it where it is said: cite: [${id}]`, 'lectern check'],
    },
    base,
  );
}

function nextId(letters: string, taken: readonly string[]): string {
  const numbers = taken
    .filter((id) => id.startsWith(`${letters}-`))
    .map((id) => id.slice(letters.length + 1));
  const width = Math.max(2, ...numbers.map(({ length }) => length));
  return `${letters}-${String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0')}`;
}

/** Where most facts of the same letters stand. */
function usualFile(id: string, { content }: BaseContent): string {
  const family = id.replace(/\d.*$/, '');
  const counts = new Map<string, number>();
  for (const fact of content.facts)
    if (fact.id.value.startsWith(family)) counts.set(fact.span.path, (counts.get(fact.span.path) ?? 0) + 1);
  const [path] =
    [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))[0] ?? [];
  return (
    path
      ?.split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '') ?? 'facts'
  );
}
