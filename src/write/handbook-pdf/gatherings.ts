/** A long book's HTML, turned into gatherings: documents that begin with an opener and are printed by themselves. */
import { addressAcross } from '../../craft/pdf/gather/across.ts';
import { ids } from './book-ids.ts';
import { idsIn } from './headings.ts';
import type { HeadSheets } from './running-heads.ts';

export interface Gathering {
  readonly html: string;
  /** The opener it begins with; the first of a book begins with whatever stands before all openers. */
  readonly opener: string | undefined;
  /** The places, from 0, of the sheets printed after it. */
  readonly sheets: readonly number[];
}

/**
 * Characters of HTML, about sixty pages: Chromium takes the longer for each page, the more there are, and what an edit does
 * not reach is printed from memory gathering by gathering. Fewer would embed the faces too often, some 45 kB each time.
 */
const mostCharacters = 300_000;

/** The openers that begin a gathering, from the second on: all gatherings about as long, none longer than may be where that can be. */
export function gatheringOpeners(
  html: string,
  openers: readonly string[],
  most = mostCharacters,
): readonly string[] {
  const starts = openers.map((id) => sectionOf(html, id));
  const count = Math.ceil(html.length / most);
  const wanted = Array.from({ length: count - 1 }, (_, at) => ((at + 1) * html.length) / count);
  const nearest = wanted.map((place) => nearestOf(starts, place));
  return [...new Set(nearest)].flatMap((at) => (at > 0 ? (openers[at] ?? []) : []));
}

function nearestOf(starts: readonly number[], place: number): number {
  const distances = starts.map((start) => Math.abs(start - place));
  return distances.indexOf(Math.min(...distances));
}

/** Every opener is a section of `<main>` or the heading of one; the blank page before it belongs to what goes before. */
function sectionOf(html: string, id: string): number {
  return html.lastIndexOf('<section', html.indexOf(` id="${id}"`));
}

/** The whole book cut before these openers; every piece with the sheets of its pages. */
export function gatheringsOf(
  html: string,
  openers: readonly string[],
  { sheets }: Pick<HeadSheets, 'sheets'>,
): readonly Gathering[] {
  const { head, body, ends, sheets: printed, tail } = partsOf(html);
  const cuts = openers.map((id) => sectionOf(html, id) - head.length);
  return [0, ...cuts].map((from, at) => {
    const own = sheets.flatMap(({ gathering }, sheet) => (gathering === at ? [sheet] : []));
    const isLast = at === cuts.length;
    const piece = body.slice(from, cuts[at]);
    const after = own.map((sheet) => printed[sheet] ?? '').join('\n');
    return {
      html: `${head}${piece}</main>${isLast ? ends : ''}${after}${tail}`,
      opener: openers[at - 1],
      sheets: own,
    };
  });
}

interface HtmlParts {
  readonly head: string;
  /** What `<main>` holds. */
  readonly body: string;
  readonly ends: string;
  readonly sheets: readonly string[];
  readonly tail: string;
}

function partsOf(html: string): HtmlParts {
  const [from, to, end] = [
    html.indexOf('<main>') + 6,
    html.lastIndexOf('</main>'),
    html.lastIndexOf('</body>'),
  ];
  const after = html.slice(to + 7, end);
  return {
    head: html.slice(0, from),
    body: html.slice(from, to),
    ends: after.replace(sheet, ''),
    sheets: after.match(sheet) ?? [],
    tail: html.slice(end),
  };
}

const sheet = /<div class="sheet"[^>]*><\/div>/g;

/**
 * Ends drafts with links to every place the plan needs, which makes Chromium tell its page. Chromium looks for every place
 * on every page, so of bodies only those are asked for that something refers to.
 */
export function asDraft(gatherings: readonly Gathering[]): readonly Gathering[] {
  const targets = new Set(gatherings.flatMap(({ html }) => [...linksIn(html)]));
  return gatherings.map((each) => {
    const wanted = idsIn(each.html).filter((id) => !id.startsWith('body.') || targets.has(id));
    return { ...each, html: withWanted(each.html, wanted) };
  });
}

/** Links that lead across gatherings as they come through a print, with the places where others lead to; one alone stays as it is. */
export function asFinal(gatherings: readonly Gathering[]): readonly Gathering[] {
  if (gatherings.length < 2) return gatherings;
  const held = gatherings.map(({ html }) => new Set(idsIn(html)));
  const all = new Set(held.flatMap((each) => [...each]));
  const targets = new Set(
    gatherings.flatMap(({ html }, at) => [...linksIn(html)].filter((id) => !held[at]?.has(id))),
  );
  return gatherings.map((each, at) => {
    const own = held[at] ?? new Set();
    const linked = each.html.replace(hrefs, (attribute, id: string) =>
      own.has(id) || !all.has(id) ? attribute : ` href="${addressAcross(id)}"`,
    );
    return {
      ...each,
      html: withWanted(
        linked,
        [...own].filter((id) => targets.has(id)),
      ),
    };
  });
}

const hrefs = / href="#([^"]+)"/g;

function linksIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(hrefs)].map(([, id = '']) => id));
}

/** On a page of their own that is not the book's. Nobody reads it, so it is hidden from the tags and nothing stops there. */
function withWanted(html: string, wanted: readonly string[]): string {
  const links = [ids.end, ...wanted].map((id) => `<a href="#${id}" tabindex="-1">.</a>`).join(' ');
  return html.replace(
    /(?=<\/body>)/,
    `<div class="wanted" id="${ids.end}" aria-hidden="true">${links}</div>\n`,
  );
}
