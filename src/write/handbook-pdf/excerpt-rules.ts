/** Openers whose number is set, turned into CSS: each stands on a page of a name of its own. */
import { openerPage, plainRule } from './page-rules.ts';

/** Chromium gives a number to every page of a name, so no second page may bear it. */
export function numberedOpenerPage(id: string): string {
  return `${openerPage}-of-${id}`;
}

export function numberedOpener(id: string, start: number): string {
  const name = numberedOpenerPage(id);
  return [
    `@page ${name} { counter-set: page ${start} }`,
    plainRule([name, { number: 'arabic' }]),
    `[id="${id}"].chapter-opener { page: ${name} }`,
  ].join('\n');
}
