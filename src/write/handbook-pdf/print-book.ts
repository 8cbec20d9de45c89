/** A book's parts, turned into its print: measured, drafted, planned, printed and read back. */
import type { Templates } from '../../craft/markup/template.ts';
import type { GatheringPages } from '../../craft/pdf/gather/pages.ts';
import type { Press, PressDocument, PressFile } from '../../ports/press.ts';
import { arrange } from './arrange.ts';
import { type BookHtml, type BookParts, bookHtml } from './book-html.ts';
import { ids } from './book-ids.ts';
import { picturePath } from './drawings.ts';
import { estimateFolios } from './estimate-folios.ts';
import { asDraft, asFinal, type Gathering, gatheringOpeners, gatheringsOf } from './gatherings.ts';
import { geometryOf } from './geometry.ts';
import { headingsIn } from './headings.ts';
import { draftLayout } from './layout.ts';
import { measureBook } from './measured.ts';
import { firstNumber } from './page-rules.ts';
import { piecesIn } from './pieces.ts';
import { firstMoved, numberAt, type PagePlan, planAsPrinted, planPages } from './plan-pages.ts';
import { type GatheringToPrint, type PrintedGatherings, printGatherings } from './print-gatherings.ts';
import { idsKept } from './print-links.ts';
import { type HeadSheets, headSheets } from './running-heads.ts';
import { type Settled, settle } from './settle.ts';

export interface BookTools {
  readonly press: Press;
  readonly templates: Templates;
  /** Everything below `templates/` the book asks for, by path: `handbook/*.css`, `fonts/*.woff2`. */
  readonly files: ReadonlyMap<string, PressFile>;
  /** The project's pictures, by their path below `content/pictures/`. */
  readonly pictures: ReadonlyMap<string, PressFile>;
  /** The book's figures on this paper, where they are drawn already: body key → SVG. */
  readonly drawings?: ReadonlyMap<string, string>;
  /** Told what is begun, so that a long book never looks hung. */
  readonly progress?: (step: BookStep) => void;
  /** Characters of HTML in a gathering, in place of the usual number. */
  readonly mostCharacters?: number;
}

export type BookStep = 'measuring' | 'draft' | 'numbering' | 'final' | 'finishing';

type PrintKind = 'draft' | 'final';

export interface Printed {
  readonly moved: undefined;
  readonly outline: readonly string[];
  /** Of every gathering, and what of it is the book's. */
  readonly prints: readonly Uint8Array[];
  readonly gatherings: readonly GatheringPages[];
  readonly plan: PagePlan;
  readonly heads: HeadSheets;
}

/**
 * One print by the plan of the same book on another paper, where there is one and it holds; else two. A third one is a
 * second draft, or a second try where the book went another way than its draft; there is no fourth.
 */
export async function printBook(
  tools: BookTools,
  parts: BookParts,
  kind: PrintKind,
  known?: PagePlan,
): Promise<Printed> {
  const given = known && (await printPlanned(tools, parts, kind, known));
  if (given !== undefined && given.moved === undefined) return given;
  const { plan, drafts } = await planned(tools, parts);
  const first = await printPlanned(tools, parts, kind, plan);
  if (first.moved === undefined) return first;
  const again =
    drafts === 1 && first.instead !== undefined
      ? await printPlanned(tools, parts, kind, first.instead)
      : first;
  if (again.moved === undefined) return again;
  throw new Error(`the pages of the handbook ${parts.handbook.id} do not settle: ${again.moved} has moved`);
}

async function planned(tools: BookTools, parts: BookParts): Promise<Settled> {
  const unprinted = bookHtml(parts, draftLayout());
  const { landmarks } = unprinted;
  const gatherings =
    parts.excerpt === undefined
      ? gatheringOpeners(unprinted.html, landmarks.openers, tools.mostCharacters)
      : [];
  tools.progress?.('measuring');
  const measures = await measureBook(
    tools.press,
    documentOf(tools, parts, unprinted),
    new Set([...piecesIn(parts.handbook), ...landmarks.openers]),
  );
  const geometry = geometryOf(parts.paper);
  const arrangements = arrange(parts.handbook, measures, geometry);
  const first = estimateFolios(unprinted.html, landmarks, measures, geometry);
  return settle(first, async (estimate) => {
    const book = bookHtml(parts, draftLayout(estimate, arrangements));
    tools.progress?.('draft');
    const drafted = asDraft(gatheringsOf(book.html, gatherings, book.heads));
    const { destinations } = await print(tools, parts, book, drafted.map(numberedAlike), 'draft');
    const draft = {
      ...destinations,
      places: new Map([...destinations.places, [landmarks.end, destinations.pages]]),
    };
    tools.progress?.('numbering');
    const { rooms } = estimate;
    return {
      plan: planPages(draft, landmarks, { rooms, arrangements, gatherings }),
      kept: idsKept(book.html),
    };
  });
}

/** A print that is not as planned. */
interface Moved {
  /** The first id that is elsewhere. */
  readonly moved: string;
  /** The plan that would have been right. */
  readonly instead: PagePlan | undefined;
}

/** Only blanks follow the index: it may take what pages it needs. */
async function printPlanned(
  tools: BookTools,
  parts: BookParts,
  kind: PrintKind,
  plan: PagePlan,
): Promise<Printed | Moved> {
  const geometry = geometryOf(parts.paper);
  const book = bookHtml(parts, plan, (lists) => headSheets(parts.handbook, plan, geometry, lists));
  const { heads } = book;
  tools.progress?.('final');
  const numbered = asFinal(gatheringsOf(book.html, plan.gatherings, heads)).map((each) => ({
    ...each,
    rules: firstRule(each, plan),
  }));
  const { destinations: printed, prints, gatherings } = await print(tools, parts, book, numbered, kind);
  const instead = planAsPrinted(plan, printed, book.landmarks);
  const moved = firstMoved(plan, printed) ?? (instead?.ends === plan.ends ? undefined : ids.end);
  if (moved !== undefined || instead === undefined) return { moved: moved ?? ids.end, instead };
  return { moved, outline: headingsIn(book.html), prints, gatherings, plan: instead, heads };
}

/** A gathering and the rules that only its pages have. */
type Ruled = Gathering & { readonly rules: string };

/** Nobody reads the numbers of a draft. */
function numberedAlike(gathering: Gathering): Ruled {
  return { ...gathering, rules: '' };
}

function firstRule({ opener }: Gathering, { places, labels }: PagePlan): string {
  return opener === undefined ? '' : firstNumber(numberAt(places.get(opener) ?? 0, labels).number);
}

function print(
  tools: BookTools,
  parts: BookParts,
  { pageCss, sheetCss }: BookHtml,
  gatherings: readonly Ruled[],
  kind: PrintKind,
): Promise<PrintedGatherings> {
  const documents = gatherings.map(({ html, sheets, rules }): GatheringToPrint => {
    const css = [pageCss, ...sheets.map((sheet) => sheetCss[sheet] ?? ''), rules].join('\n');
    return { document: documentOf(tools, parts, { html, pageCss: css }), sheets: sheets.length };
  });
  return printGatherings(tools.press, documents, kind);
}

function documentOf(
  { files, pictures }: BookTools,
  { handbook, paper }: BookParts,
  { html, pageCss }: Pick<BookHtml, 'html' | 'pageCss'>,
): PressDocument {
  const rules: PressFile = { type: 'text/css', bytes: new TextEncoder().encode(pageCss) };
  const subject = `the handbook ${handbook.id} (${paper})`;
  const brought = [...pictures].map(([file, picture]) => [picturePath(file), picture] as const);
  return { subject, html, files: new Map([...files, ...brought, [pageStyles, rules]]) };
}

/** Where the rules of the pages stand, beside the templates' own. */
export const pageStyles = 'handbook/pages.css';
