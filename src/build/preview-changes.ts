/** What a part of the preview was and what it is now → what changed, in a few words for the terminal. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import type { Artifact } from '../model/artifact.ts';
import { perObject } from '../model/per-object.ts';
import { hashContent } from './hash.ts';

/** The hash of every slide by its id: what a reader would see, wherever it stands. */
export type Slides = ReadonlyMap<string, string>;

export function slidesOf(deck: Deck): Slides {
  return new Map(deck.slides.map((slide) => [slide.id, hashOf(slide)]));
}

const hashOf = perObject((slide: Slide) => hashContent({ ...slide, number: 0 }));

/** Called where the deck's page changed; where no slide did, its style or a number it cites has. */
export function deckChange(id: string, before: Slides | undefined, now: Slides): string {
  if (before === undefined) return `${id}: ${counted(now.size, 'slide')}`;
  const fresh = [...now].filter(([slide, hash]) => before.get(slide) !== hash).length;
  const gone = [...before.keys()].filter((slide) => !now.has(slide)).length;
  if (fresh + gone === 0) return `style or page numbers of ${id}`;
  if (fresh === 0) return `${counted(gone, 'slide')} fewer in ${id}`;
  return `${counted(fresh, 'slide')} of ${id}`;
}

/** Undefined where nothing changed. */
export function glossaryChange(changed: readonly string[]): string | undefined {
  const pages = changed.filter((path) => path.endsWith('.html')).length;
  if (changed.length === 0) return undefined;
  return pages === 0 ? 'style of the web pages' : counted(pages, 'glossary page');
}

/** The paths that are new or hold other bytes. */
export function changedPaths(
  before: ReadonlyMap<string, Uint8Array>,
  artifacts: readonly Artifact[],
): readonly string[] {
  return artifacts
    .filter(({ path, bytes }) => !sameBytes(before.get(path), bytes))
    .map((artifact) => artifact.path);
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  if (one === other) return true;
  return one !== undefined && Buffer.compare(one, other) === 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
