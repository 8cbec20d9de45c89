/** What a handbook says outside its sections: front matter, openers, references, bibliography, index entries of its authors. */
import type { IndexEntry } from '../../model/index-entry.ts';
import type { Chapter, Chronology, Foreword, Handbook, Overview, Part } from '../handbook/handbook.ts';
import { plainStretch, type Stretch, stretch } from './stretch.ts';

/** Version and date of the edition are no change of content: every edition has its own. */
export function titleWording({
  title,
  subtitle,
  description,
  number,
  imprint,
}: Omit<Handbook, 'glossary'>): readonly Stretch[] {
  return [
    plainStretch('title', title),
    ...[subtitle, number, imprint.publisher, imprint.licence.name].flatMap((text) =>
      text === undefined ? [] : [plainStretch('line', text)],
    ),
    plainStretch('line', imprint.licence.url),
    ...(description === undefined ? [] : [stretch('paragraph', description)]),
  ];
}

export function forewordWording({ title, paragraphs, by }: Foreword): readonly Stretch[] {
  return [
    plainStretch('title', title),
    ...paragraphs.map((paragraph) => stretch('paragraph', paragraph)),
    ...(by === undefined ? [] : [stretch('line', by)]),
  ];
}

export function overviewWording({ title, lines }: Overview): readonly Stretch[] {
  return [
    plainStretch('title', title),
    ...lines.flatMap(({ heading, runs }) => [plainStretch('heading', heading), stretch('paragraph', runs)]),
  ];
}

export function chronologyWording({ title, note, years }: Chronology): readonly Stretch[] {
  return [
    plainStretch('title', title),
    ...(note === undefined ? [] : [stretch('note', note)]),
    ...years.flatMap(({ year, events }) =>
      events.map((event) => plainStretch('event', `${year}: ${event.date} ${event.title} (${event.lane})`)),
    ),
  ];
}

export function partWording({ title, summary }: Part): readonly Stretch[] {
  return [plainStretch('title', title), ...(summary === undefined ? [] : [stretch('summary', summary)])];
}

export function openerWording({ title, summary, objectives, minutes }: Chapter): readonly Stretch[] {
  return [
    plainStretch('title', title),
    stretch('summary', summary),
    ...objectives.map((objective) => stretch('objective', objective)),
    plainStretch('time', `${minutes} min`),
  ];
}

/** In an order of their own: in the book they stand by their numbers, which move. */
export function referencesWording({ references }: Chapter): readonly Stretch[] {
  return references
    .map(({ runs }) => stretch('reference', runs))
    .toSorted((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
}

export function bibliographyWording({ bibliography }: Pick<Handbook, 'bibliography'>): readonly Stretch[] {
  return bibliography.map(({ runs }) => stretch('reference', runs));
}

/** Its headings and where they send the reader; its pages move. */
export function indexWording({ index }: Pick<Handbook, 'index'>): readonly Stretch[] {
  return index.flatMap((group) => group.entries).flatMap(indexEntryWording);
}

function indexEntryWording(entry: IndexEntry): readonly Stretch[] {
  const { heading, subs, see, seeAlso } = entry;
  const others = [see, seeAlso].map((targets) => targets.map((target) => target.heading).join('; '));
  return [plainStretch('index-entry', heading, others.join(' | ')), ...subs.flatMap(indexEntryWording)];
}
