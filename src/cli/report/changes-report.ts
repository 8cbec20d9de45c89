/** A list of changes → lines for a person: content first, then what only moved. */
import type { ChangeList, How, Item, Place, Was } from '../../build/changes/change-list.ts';
import type { ChangesHead } from './changes-head.ts';
import { movedSlides } from './moved-slides.ts';
import { printable } from './printable.ts';
import type { Colours } from './terminal.ts';

const heads: readonly (readonly [How, string])[] = [
  ['changed', 'Changed'],
  ['new', 'New'],
  ['removed', 'Removed'],
  ['moved', 'Moved only, unchanged in content'],
];

export function changesText(head: ChangesHead, list: ChangeList, colours: Colours): string {
  const groups = heads.filter(([how]) => list[how].length > 0);
  const blocks = groups.map(([how, title]) => [colours.bold(title), ...linesOf(how, list[how])].join('\n'));
  const first = `Since ${printable(head.since)} (${head.before}), now ${head.after}`;
  const none = groups.length === 0 ? ['Nothing changed.'] : [];
  return `${[first, ...blocks, ...none, ...head.gaps.map((gap) => colours.dim(gap))].join('\n\n')}\n`;
}

function linesOf(how: How, items: readonly Item[]): readonly string[] {
  if (how !== 'moved') return items.map((item) => `  ${lineOf(item)}`);
  const entries = items.filter(({ what }) => what === 'entry').length;
  const others = items.filter(({ what }) => what !== 'entry' && what !== 'slide');
  return [
    ...movedSlides(items).map((line) => `  slides  ${line}`),
    ...others.map((item) => `  ${lineOf(item)}`),
    ...(entries === 0 ? [] : [`  entries ${entries} of the glossary stand on other pages`]),
  ];
}

function lineOf(item: Item): string {
  switch (item.what) {
    case 'slide':
      return `slide   ${item.deck} ${was(item.number)}: ${printable(item.title)}${item.isPresenters ? ' (presenter’s notes only)' : ''}`;
    case 'page':
      return `page    ${item.book} ${pieceName(item)}${placesText(item.places)}: ${printable(item.title)}`;
    case 'entry':
      return `entry   ${item.id}${placesText(item.places)}: ${printable(item.title)}`;
    case 'plan':
      return `plan    ${item.id}: ${printable(item.title)}`;
    case 'deck':
      return `deck    ${item.id}, ${item.count} slides`;
    case 'book':
      return `book    ${item.id}, ${item.edition} edition`;
  }
}

function pieceName({ kind, number }: Extract<Item, { what: 'page' }>): string {
  const own = was(number);
  const names: Readonly<Record<typeof kind, string>> = {
    title: 'title page and imprint',
    foreword: 'foreword',
    overview: 'overview',
    timeline: 'timeline',
    part: `part ${own}, opening page`,
    chapter: `chapter ${own}, opening page`,
    section: own,
    references: `chapter ${own}, references`,
    bibliography: 'bibliography',
    index: 'index',
  };
  return names[kind];
}

/** Of the participants' book the page alone; of others whose it is. Where only others changed, that is said. */
function placesText(places: readonly Place[]): string {
  const texts = places.flatMap((place) => {
    const folio = was(place.folio);
    const whose = place.edition === 'participant' ? '' : `${place.edition}’s `;
    const only = place.how !== 'moved' && !places.some(isParticipants) ? `${place.edition} edition only` : '';
    const page = folio === '' ? '' : `${whose}p. ${folio}`;
    return [only, page].filter((each) => each !== '');
  });
  return texts.length === 0 ? '' : `, ${[...new Set(texts)].join(', ')}`;
}

function isParticipants({ edition, how }: Place): boolean {
  return edition === 'participant' && how !== 'moved';
}

/** `34 → 36`, or one number where it stayed or the other is not known. */
export function was({ before, after }: Was<string | number>): string {
  if (before === undefined || after === undefined) return String(before ?? after ?? '');
  return before === after ? String(before) : `${before} → ${after}`;
}
