/** Sources of the ledger → how they are cited: short on a slide, numbered in a chapter, in full in the bibliography. */
import type { Source } from '../model/ledger.ts';
import type { Library } from '../model/library.ts';
import type { Run, Runs } from '../model/run.ts';
import type { Evidence } from './body/citing.ts';
import type { ShortSource } from './deck/deck.ts';
import { words } from './text/set-text.ts';
import { writtenDate } from './text/values.ts';

/** `WGIG report, para 10; para 12` – each source once, its places together. */
export function shortSources(evidence: readonly Evidence[], library: Library): readonly ShortSource[] {
  return bySource(evidence).map(([id, places]) => {
    const source = library.sources.get(id);
    const text = [source?.short ?? id, places.join('; ')].filter((part) => part !== '').join(', ');
    return { id, text, href: source?.url };
  });
}

function bySource(evidence: readonly Evidence[]): readonly (readonly [string, readonly string[]])[] {
  const places = new Map<string, string[]>();
  for (const { source, at } of evidence) {
    const known = places.get(source) ?? [];
    if (at !== undefined && !known.includes(at)) known.push(at);
    places.set(source, known);
  }
  return [...places];
}

/** Author. Title. Number. Publisher, date. Address. */
export function fullSource(source: Source, language: string): Runs {
  const parts: Run[][] = [];
  if (source.author !== undefined) parts.push([...words(source.author)]);
  parts.push([{ kind: 'emphasis', runs: words(source.title) }]);
  if (source.number !== undefined) parts.push([...words(source.number)]);
  const published = [
    source.publisher === source.author ? undefined : source.publisher,
    source.issued === undefined ? undefined : writtenDate(source.issued, language),
  ];
  const line = published.filter((part) => part !== undefined).join(', ');
  if (line !== '') parts.push([...words(line)]);
  const sentences = parts.flatMap((part, index) => (index === 0 ? part : [...words('. '), ...part]));
  const address: Runs =
    source.url === undefined
      ? []
      : [...words(' '), { kind: 'link', href: source.url, runs: words(source.url) }];
  return [...sentences, ...words('.'), ...address];
}

/** `WGIG report, para 10`, as a chapter's reference names it. */
export function referenceRuns(evidence: Evidence, library: Library): Runs {
  const source = library.sources.get(evidence.source);
  return words(
    [source?.short ?? evidence.source, evidence.at].filter((part) => part !== undefined).join(', '),
  );
}
