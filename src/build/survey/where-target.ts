/** What somebody asks after → something written, a place that shows it, or nothing with what was probably meant. */

import { smallest, unitsOnLine } from '../../compose/where/compose-where.ts';
import type { Shown } from '../../compose/where/shown.ts';
import type { WrittenUnit } from '../../compose/where/written-units.ts';
import { nearest } from '../../model/nearest.ts';
import type { Atlas } from './atlas.ts';
import { pagesAt, pageWanted, sectionsAt, slidesAt } from './where-places.ts';

export type WhereTarget =
  | { readonly kind: 'written'; readonly units: readonly WrittenUnit[] }
  | { readonly kind: 'shown'; readonly places: readonly Shown[] }
  /** The line is there, and nothing of it is shown by itself. */
  | { readonly kind: 'unshown'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** `file` is the path in the project of a file that was named with or without a line. */
export interface WhereQuery {
  readonly words: string;
  readonly file: { readonly path: string; readonly line: number | undefined } | undefined;
}

export function whereTarget({ words, file }: WhereQuery, atlas: Atlas): WhereTarget {
  if (file !== undefined) return fileTarget(file, atlas);
  const places = [slidesAt, sectionsAt, pagesAt]
    .map((find) => find(words, atlas))
    .find((found) => found.length > 0);
  if (places !== undefined) return { kind: 'shown', places };
  const units = unitsCalled(words, atlas.units);
  return units.length > 0 ? { kind: 'written', units } : unknown(words, atlas);
}

function fileTarget({ path, line }: NonNullable<WhereQuery['file']>, atlas: Atlas): WhereTarget {
  const text = atlas.texts.find((each) => each.path === path);
  if (text === undefined) return { kind: 'unknown', why: `${path} is no content file of this library` };
  const lines = text.text.split('\n').length;
  if (line !== undefined && (line < 1 || line > lines))
    return { kind: 'unknown', why: `${path} has ${lines} lines` };
  const units = line === undefined ? largest(path, atlas.units) : unitsOnLine(text, line, atlas);
  return units.length > 0 ? { kind: 'written', units } : { kind: 'unshown', why: whyUnshown(path) };
}

function largest(path: string, units: readonly WrittenUnit[]): readonly WrittenUnit[] {
  const own = units.filter(({ span }) => span.path === path);
  const around = (one: WrittenUnit, other: WrittenUnit): boolean =>
    one !== other && one.span.start <= other.span.start && one.span.end >= other.span.end;
  return smallest(own.filter((unit) => !own.some((other) => around(other, unit))));
}

function whyUnshown(path: string): string {
  if (path === 'content/lectern.yaml') return 'It is about the whole library: every document carries it';
  if (path.endsWith('/language.yaml')) return 'It holds words of the language: they may be in every document';
  return 'No document shows this line by itself';
}

/** People say the kind in the plural, or name the folder. */
const kindNames: Readonly<Record<string, string>> = {
  glossary: 'term',
  people: 'person',
  org: 'organisation',
  datum: 'data',
  plan: 'session',
};

export function unitsCalled(words: string, units: readonly WrittenUnit[]): readonly WrittenUnit[] {
  const named = units.filter(({ id }) => id === words);
  if (named.length > 0) return named;
  const [head = '', ...rest] = words.split('/');
  const singular = head.endsWith('s') && head !== 's' ? head.slice(0, -1) : head;
  const kinds = new Set([head, singular, kindNames[head], kindNames[singular]]);
  const id = rest.join('/');
  const ofKind = units.filter((unit) => unit.id === id && id !== '' && kinds.has(unit.what));
  if (ofKind.length > 0) return ofKind;
  const fact = /^([A-Z]{1,2}-\d{1,3})\.\w+$/.exec(words)?.[1];
  return fact === undefined ? [] : units.filter((unit) => unit.id === fact);
}

function unknown(words: string, { units, output }: Atlas): WhereTarget {
  const book = pageWanted(words);
  if (book !== undefined && units.some(({ what, id }) => what === 'handbook' && id === book))
    return {
      kind: 'unknown',
      why:
        output.pages(book).length === 0
          ? `${book} was not printed yet, so nobody knows its pages. Run lectern build, or name a section such as ${book}/1.1`
          : `the last print of ${book} has no such page`,
    };
  const ids = units.flatMap(({ id }) => id ?? []);
  const near = nearest(words, ids) ?? nearest(words.split('/').slice(1).join('/'), ids);
  const meant = near === undefined ? '' : `. Did you mean ${near}?`;
  return { kind: 'unknown', why: `nothing is called ${words}${meant}` };
}
