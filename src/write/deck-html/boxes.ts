/** Names the boxes of a slide, so that what is measured in the browser can be told by slide and body. */
import type { Slide } from '../../compose/deck/deck.ts';
import type { Body, BodyKind } from '../../model/body.ts';

/** What a box is, and so how small its text may be. */
const roles = ['slide', 'title', 'foot', 'block', 'text', 'cell', 'small', 'figure'] as const;
export type BoxRole = (typeof roles)[number];

/** `wsis-geneva.debate|3|text`: the slide, the element's place among its children, the role. */
export interface BoxName {
  readonly slide: string;
  readonly place: number;
  readonly role: BoxRole;
}

export function boxKey({ slide, place, role }: BoxName): string {
  return `${slide}|${place}|${role}`;
}

export function readBoxKey(key: string): BoxName {
  const [slide = '', place = '', role = 'block'] = key.split('|');
  return { slide, place: Number(place), role: isRole(role) ? role : 'block' };
}

function isRole(text: string): text is BoxRole {
  return roles.some((role) => role === text);
}

/** The body that made the element at this place of the slide; none for its title, lines and foot. */
export function bodyAt(slide: Slide, place: number): Body | undefined {
  let next = firstBodyPlace(slide);
  for (const body of slide.bodies) {
    const count = elementCount(body);
    if (place >= next && place < next + count) return body;
    next += count;
  }
  return undefined;
}

/** Before the bodies come a section's number, the heading and the lines. */
function firstBodyPlace({ layout, part, lines }: Slide): number {
  return (layout === 'section' && part ? 1 : 0) + 1 + lines.length;
}

type BodyOf<K extends BodyKind> = Extract<Body, { kind: K }>;

/** How many elements the Markdown of a body becomes; the figure counts though nothing may have been drawn. */
const counts: { readonly [K in BodyKind]: (body: BodyOf<K>) => number } = {
  points: () => 1,
  prose: ({ paragraphs }) => paragraphs.length,
  table: noted,
  comparison: noted,
  chart: noted,
  timeline: () => 1,
  diagram: noted,
  definition: ({ elements }) => (elements.length > 0 ? 3 : 2),
  positions: () => 1,
  steps: () => 1,
  callout: () => 1,
  picture: ({ credit }) => (credit.length > 0 ? 2 : 1),
};

function noted({ note }: { readonly note: readonly unknown[] | undefined }): number {
  return note === undefined || note.length === 0 ? 1 : 2;
}

function elementCount<K extends BodyKind>(body: BodyOf<K>): number {
  const count: (body: BodyOf<K>) => number = counts[body.kind as K];
  return count(body);
}
