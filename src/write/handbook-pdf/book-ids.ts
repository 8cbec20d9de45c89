/** The book's own places that no author named, each with its HTML id. */
import type { Chapter, ChapterSection } from '../../compose/handbook/handbook.ts';
import type { Session } from '../../compose/session/session.ts';
import { htmlId } from '../../model/ids.ts';

export const ids = {
  title: 'book.title',
  foreword: 'book.foreword',
  contents: 'book.contents',
  lists: 'book.lists',
  overview: 'book.overview',
  chronology: 'book.timeline',
  plans: 'book.plans',
  data: 'book.data',
  glossary: 'book.glossary',
  bibliography: 'book.bibliography',
  index: 'book.index',
  end: 'book.end',
} as const;

export function noteId(key: string): string {
  return `note.${key}`;
}

/** What stands right above a table that may go on overleaf. */
export function beforeId(key: string): string {
  return `before.${key}`;
}

export function wideId(key: string): string {
  return `wide.${key}`;
}

/** A row of a table that may go on overleaf, counted from 0. */
export function rowId(key: string, at: number): string {
  return `row.${key}.${at}`;
}

/** The last line of a section, by the id of its heading. */
export function sectionEnd(id: string): string {
  return `end.${id}`;
}

/** What stands at the end of a section: `discussion`, `exercise-1`, `quiz`. */
export function boxId(section: ChapterSection, box: string): string {
  return `box.${htmlId(section.anchor)}.${box}`;
}

export function planId({ id }: Session): string {
  return `plan.${id}`;
}

/** What to say in a section. */
export function guideId(section: ChapterSection): string {
  return boxId(section, 'guide');
}

/** How to run its exercise at a place. */
export function guidanceId(section: ChapterSection, at: number): string {
  return boxId(section, `guidance-${at + 1}`);
}

export function referenceId(chapter: Chapter, number: number): string {
  return `ref.${htmlId(chapter.anchor)}.${number}`;
}

/** The chapter's list of them. */
export function referencesId(chapter: Chapter): string {
  return `refs.${htmlId(chapter.anchor)}`;
}

/** Where a chapter first cites a reference. */
export function citeId(chapter: Chapter, number: number): string {
  return `cite.${htmlId(chapter.anchor)}.${number}`;
}

/** What explains the terms of a body where the page has no side column. */
export function notesBelowId({ key }: { readonly key: string }): string {
  return `below.${key}`;
}
