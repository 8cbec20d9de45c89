/** The rows of `checklist.yaml` and `graphics.yaml`, with what of them the documents lack. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FactUse } from '../../src/compose/coverage/coverage.ts';

export interface Row {
  readonly row: string;
  /** `W-01..W-10`, or one. */
  readonly facts: readonly string[];
  readonly sections: readonly string[];
}

export interface Graphic {
  readonly graphic: string;
  readonly shows: string;
  readonly kind: string;
  readonly at: readonly string[];
}

export function readRows(): readonly Row[] {
  return read('checklist.yaml').rows;
}

export function readGraphics(): readonly Graphic[] {
  return read('graphics.yaml').graphics;
}

function read(file: string) {
  return parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'));
}

/** The facts there are of a row; numbers may be missing in between. */
export function factsOf({ facts }: Row, all: readonly FactUse[]): readonly FactUse[] {
  return facts.flatMap((range) => {
    const [first = '', last = first] = range.split('..');
    const [letters] = first.split('-');
    return all.filter(
      ({ id, family }) =>
        family === letters && numberOf(id) >= numberOf(first) && numberOf(id) <= numberOf(last),
    );
  });
}

/** Sections by their anchors, `glossary` for entries; `anchors` leads from `2.1` to the anchor. */
export function homesOf({ uses }: FactUse, anchors: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(
    uses.flatMap(({ place }) => {
      if (place.kind === 'entry') return ['glossary'];
      return place.kind === 'section' ? [anchors.get(place.number) ?? ''] : [];
    }),
  );
}

function numberOf(id: string): number {
  return Number(id.split('-')[1]);
}
