/** A glossary entry → what it says; where it is used follows from other pages. */
import type { Entry } from '../glossary/glossary.ts';
import { plainStretch, type Stretch, stretch } from './stretch.ts';

export function entryWording(entry: Entry): readonly Stretch[] {
  const { preferred, expansion, aliases, definition, status, once, today, usage, sources, see } = entry;
  return [
    plainStretch('title', preferred, status),
    ...(expansion === undefined ? [] : [plainStretch('line', expansion)]),
    ...aliases.map((alias) => plainStretch('line', alias)),
    stretch('definition', definition),
    ...[once, today, usage].flatMap((note) => (note === undefined ? [] : [stretch('note', note)])),
    ...sources.map(({ text, href }) => plainStretch('reference', text, href)),
    ...see.map(({ title }) => plainStretch('reference', title)),
  ];
}
