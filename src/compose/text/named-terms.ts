/** A title and the drawings below it → the terms they name: nothing links there, yet who asks where a term is used is led there. */
import type { Body } from '../../model/body.ts';
import { bodyWording, citesNothing } from '../wording/body-wording.ts';
import type { Recogniser } from './recogniser.ts';

/** Ids of terms, each once. What other bodies name was found when their text was set. */
export function namedTerms(
  title: string,
  bodies: readonly Body[],
  recogniser: Recogniser,
): readonly string[] {
  const drawn = bodies.filter(({ kind }) => drawings.has(kind));
  const words = drawn.flatMap((body) => bodyWording(body, citesNothing).map(({ text }) => text));
  return [...new Set([title, ...words].flatMap((text) => recogniser(text).map(({ term }) => term.id.value)))];
}

const drawings: ReadonlySet<Body['kind']> = new Set(['chart', 'diagram', 'timeline']);
