/** Openers whose number is set, turned into CSS: each stands on a page of a name of its own. */
import type { Geometry } from './geometry.ts';
import { openerPage, plainRule } from './page-rules.ts';

/** Chromium gives a number to every page of a name, so no second page may bear it. */
export function numberedOpenerPage(id: string): string {
  return `${openerPage}-of-${id}`;
}

export function numberedOpener(id: string, start: number, geometry: Geometry): string {
  const name = numberedOpenerPage(id);
  return [
    `@page ${name} { counter-set: page ${start} }`,
    plainRule([name, { number: 'arabic' }], geometry),
    `[id="${id}"].chapter-opener { page: ${name} }`,
  ].join('\n');
}
