/** What a foreign file says of terms → records as our files hold them: ids made where they are missing, odd values told. */
import type { TermStatus } from '../../model/glossary.ts';
import { isSlug } from '../../model/ids.ts';
import type { TermReading, TermRecord, TopicRecord } from '../../model/term-record.ts';

/** Empty strings stand for what is not said. */
export interface Written {
  readonly id: string;
  readonly preferred: string;
  readonly expansion: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly status: string;
  readonly once: string;
  readonly today: string;
  readonly usage: string;
  readonly topic: string;
  readonly broader: readonly string[];
  readonly see: readonly string[];
  readonly cite: readonly string[] | 'none';
}

export function readRecords(all: readonly Written[], topics: readonly TopicRecord[]): TermReading {
  const lacking = all.findIndex(({ preferred, definition }) => preferred === '' || definition === '');
  const lame = all[lacking];
  if (lame !== undefined) {
    const what = lame.preferred === '' ? `the term ${lacking + 1}` : lame.preferred;
    const lack = lame.preferred === '' ? 'has no name' : 'has no definition';
    return { kind: 'broken', why: `${what} ${lack}` };
  }
  if (all.length === 0) return { kind: 'broken', why: 'it holds no term' };
  const odd = all.find(({ status }) => status !== '' && statusOf(status) === undefined);
  if (odd !== undefined) {
    const why = `the status “${odd.status}” of ${odd.preferred} is none of ${statuses.join(', ')}`;
    return { kind: 'broken', why };
  }
  const ids = idsOf(all);
  // What another file calls its terms is what its references say.
  const renamed = new Map(all.map(({ id }, at) => [id, ids[at] ?? id]));
  const terms = all.map((written, at) => recordOf(written, ids[at] ?? '', renamed));
  return { kind: 'read', topics, terms };
}

function recordOf(written: Written, id: string, renamed: ReadonlyMap<string, string>): TermRecord {
  const { expansion, once, today, usage, topic, cite } = written;
  const known = (names: readonly string[]) => names.map((name) => renamed.get(name) ?? name);
  return {
    ...written,
    id,
    status: statusOf(written.status) ?? 'preferred',
    expansion: said(expansion),
    once: said(once),
    today: said(today),
    usage: said(usage),
    topic: said(topic),
    broader: known(written.broader),
    see: known(written.see),
    cite: cite.length === 0 ? 'inherit' : cite,
  };
}

const statuses: readonly TermStatus[] = ['preferred', 'deprecated', 'historical'];

/** However a spreadsheet writes it. */
function statusOf(words: string): TermStatus | undefined {
  return statuses.find((each) => each === words.trim().toLowerCase());
}

function said(words: string): string | undefined {
  return words === '' ? undefined : words;
}

/** Each its own: of two that would be the same the second is numbered. */
function idsOf(all: readonly Written[]): readonly string[] {
  const taken = new Set(all.map(({ id }) => id));
  const used = new Set<string>();
  return all.map(({ id, preferred }) => {
    if (isSlug(id) && !used.has(id)) {
      used.add(id);
      return id;
    }
    const free = freeId(slugFrom(id === '' ? preferred : id), (each) => used.has(each) || taken.has(each));
    used.add(free);
    return free;
  });
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let number = 2; isTaken(id); number += 1) id = `${wanted.slice(0, 58)}-${number}`;
  return id;
}

function slugFrom(words: string): string {
  const made = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return isSlug(made) ? made : 'term';
}
