/** Where everything stands, turned into the heads of pages: the first and the last section of right-hand ones, the guide words of lists. */
import type { Chapter, ChapterSection, Handbook } from '../../compose/handbook/handbook.ts';
import { htmlId } from '../../model/ids.ts';
import { plainText } from '../../model/run.ts';
import { ids, referencesId, sectionEnd } from './book-ids.ts';
import type { Geometry } from './geometry.ts';
import { type GuidedList, guideHeads } from './guide-words.ts';
import type { PagePlan } from './plan-pages.ts';

/** Each distinct head is printed once, on a sheet of its own, and laid over its pages afterwards. */
export interface HeadSheets {
  readonly sheets: readonly HeadSheet[];
  /** Index of a page, and of its sheet. */
  readonly heads: readonly { readonly page: number; readonly sheet: number }[];
}

/** A head over the text of a right-hand page, or at the outer edge of a page that is set over its full width. */
export interface HeadSheet {
  readonly text: string;
  readonly over: 'text' | 'left-page' | 'right-page';
  /** With which gathering it is printed, from 0: a face has its names in one print only. */
  readonly gathering: number;
}

export function headSheets(
  handbook: Handbook,
  plan: PagePlan,
  { head }: Geometry,
  lists: readonly GuidedList[] = [],
): HeadSheets {
  const chapters = handbook.parts.flatMap((part) => part.chapters);
  const starts = startsOf(handbook, plan);
  const sections = chapters.flatMap((chapter): readonly WantedHead[] => {
    const opener = plan.places.get(htmlId(chapter.anchor)) ?? 0;
    const end = starts.find((start) => start > opener) ?? plan.pages - plan.ends;
    return rightPages(opener + 1, end).flatMap((page) => {
      const text = headOf(chapter, page, { handbook, plan, most: head.characters });
      return text === undefined ? [] : [{ page, text, over: 'text', gathering: gatheringAt(page, plan) }];
    });
  });
  const guides = lists.flatMap((list) => guideHeads(list, plan, handbook.imprint.words));
  const outer = guides.map(
    (head): WantedHead => ({
      ...head,
      over: outerSides[head.page % 2] ?? 'text',
      gathering: gatheringAt(head.page, plan),
    }),
  );
  return asSheets([...sections, ...outer]);
}

interface WantedHead extends HeadSheet {
  readonly page: number;
}

const outerSides = ['right-page', 'left-page'] as const;

function gatheringAt(page: number, { gatherings, places }: PagePlan): number {
  return gatherings.filter((id) => (places.get(id) ?? 0) <= page).length;
}

/** Each once in a gathering, and the gatherings in order. */
function asSheets(wanted: readonly WantedHead[]): HeadSheets {
  const inOrder = [...wanted].sort((one, other) => one.gathering - other.gathering);
  const sheets = new Map<string, HeadSheet & { readonly at: number }>();
  const heads = inOrder.map(({ page, ...sheet }) => {
    const key = `${sheet.gathering} ${sheet.over} ${sheet.text}`;
    const known = sheets.get(key) ?? { ...sheet, at: sheets.size };
    sheets.set(key, known);
    return { page, sheet: known.at };
  });
  return { sheets: [...sheets.values()], heads };
}

/** The pages on which something other than a section begins, in order. */
function startsOf({ parts }: Handbook, { places }: PagePlan): readonly number[] {
  const openers = parts.flatMap((part) => [part, ...part.chapters]).map(({ anchor }) => htmlId(anchor));
  return [...openers, ids.data, ids.glossary, ids.bibliography, ids.index]
    .flatMap((id) => places.get(id) ?? [])
    .sort((one, other) => one - other);
}

function rightPages(from: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at).filter(
    (page) => page % 2 === 0,
  );
}

interface Heading {
  readonly handbook: Handbook;
  readonly plan: PagePlan;
  /** Characters that one line of a head holds. */
  readonly most: number;
}

function headOf(chapter: Chapter, page: number, { handbook, plan, most }: Heading): string | undefined {
  const { words } = handbook.imprint;
  const place = (id: string) => plan.places.get(id) ?? Number.NaN;
  const standing = chapter.sections.filter(
    ({ anchor }) => place(htmlId(anchor)) <= page && place(sectionEnd(htmlId(anchor))) >= page,
  );
  const [first, last] = [standing[0], standing.at(-1)];
  if (first === undefined || last === undefined)
    return place(referencesId(chapter)) <= page ? words.references : undefined;
  if (first === last) return shortened(named(first), most);
  const both = `${named(first)} – ${named(last)}`;
  return both.length <= most ? both : `${words.sections} ${first.number}–${last.number}`;
}

function named({ number, title }: ChapterSection): string {
  return `${number}\u2002${plainText(title)}`;
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1)).replace(/[,;:–]$/, '')}…`;
}
