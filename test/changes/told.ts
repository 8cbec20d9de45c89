/** Two states of a project in memory → what is listed between them, a line each. No browser is asked: pages are those of the folios given. */
import { type ChangeList, type Item, listChanges } from '../../src/build/changes/change-list.ts';
import { compareEditions } from '../../src/build/changes/compare.ts';
import type { EditionRecord } from '../../src/build/changes/edition.ts';
import { recordProject } from '../../src/build/changes/record-project.ts';
import { withoutBrowser } from '../languages/in-memory.ts';
import type { Files } from '../library/project.ts';
import { smallLibrary } from '../library/small.ts';

const book = 'content/en/handbooks/book.yaml';

/** The small library with two editions, a foreword and a session plan. */
export const library: Files = {
  ...smallLibrary,
  [book]: `${smallLibrary[book]}editions: [participant, facilitator]
foreword:
  title: Before you begin
  text: A word to the reader.
`,
  'content/en/sessions/hour.yaml': `session: hour
title: The Forum in an hour
audience: newcomers
deck: talk
handbook: book
starts: "09:00"
minutes: 25
slots:
  - teach: forum/origin
    minutes: 10
  - other: Talk among yourselves
    minutes: 15
`,
};

/** The change must change something. */
export function edited(files: Files, path: string, from: string, to: string): Files {
  const text = files[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { ...files, [path]: text.replace(from, to) };
}

export async function recorded(files: Files, name?: string): Promise<EditionRecord> {
  const reading = await recordProject(withoutBrowser(files), { name, pages: 'none' });
  if (reading.kind === 'read') return reading.edition;
  throw new Error(reading.diagnostics.map(({ span, message }) => `${span.path}: ${message}`).join('\n'));
}

export async function told(before: Files, after: Files): Promise<readonly string[]> {
  return lines(listChanges(compareEditions(await recorded(before), await recorded(after))));
}

/** `changed slide talk 3`, `moved page 1.2 → 1.1`, `changed page 1.2 facilitator`. */
export function lines({ changed, new: added, removed, moved }: ChangeList): readonly string[] {
  const of = (how: string, items: readonly Item[]) => items.map((item) => `${how} ${lineOf(item)}`);
  return [
    ...of('changed', changed),
    ...of('new', added),
    ...of('removed', removed),
    ...of('moved', moved),
  ].sort();
}

function lineOf(item: Item): string {
  switch (item.what) {
    case 'slide':
      return `slide ${item.deck} ${was(item.number)}${item.isPresenters ? ' notes' : ''}`;
    case 'page': {
      const told = item.places.filter(({ how }) => how !== 'moved').map(({ edition }) => edition);
      const only = told.length === 1 ? ` ${told[0]}` : '';
      return `page ${item.kind === 'section' ? '' : `${item.kind} `}${was(item.number)}${only}`.trim();
    }
    case 'deck':
    case 'book':
      return `${item.what} ${item.id}`;
    default:
      return `${item.what} ${item.id}`;
  }
}

function was({ before, after }: { before: unknown; after: unknown }): string {
  return before === undefined || after === undefined || before === after
    ? String(after ?? before ?? '')
    : `${before} → ${after}`;
}
