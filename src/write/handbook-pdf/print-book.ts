/** A book's parts, turned into its print: measured, drafted, planned, printed and read back. */
import type { Templates } from '../../craft/markup/template.ts';
import { type Destinations, readDestinations } from '../../craft/pdf/destinations.ts';
import type { Press, PressDocument, PressFile } from '../../ports/press.ts';
import { arrange } from './arrange.ts';
import { type BookHtml, type BookParts, bookHtml } from './book-html.ts';
import { picturePath } from './drawings.ts';
import { estimateFolios } from './estimate-folios.ts';
import { geometryOf } from './geometry.ts';
import { headingsIn } from './headings.ts';
import { draftLayout } from './layout.ts';
import { measureBook } from './measured.ts';
import { piecesIn } from './pieces.ts';
import { firstMoved, type PagePlan, planPages, withPages } from './plan-pages.ts';
import { idsKept } from './print-links.ts';
import { type HeadSheets, headSheets } from './running-heads.ts';
import { settle } from './settle.ts';

export interface BookTools {
  readonly press: Press;
  readonly templates: Templates;
  /** Everything below `templates/` the book asks for, by path: `handbook/*.css`, `fonts/*.woff2`. */
  readonly files: ReadonlyMap<string, PressFile>;
  /** The project's pictures, by their path below `content/pictures/`. */
  readonly pictures: ReadonlyMap<string, PressFile>;
  /** Told what is begun, so that a long book never looks hung. */
  readonly progress?: (step: BookStep) => void;
}

export type BookStep = 'measuring' | 'draft' | 'numbering' | 'final' | 'finishing';

type PrintKind = 'draft' | 'final';

export interface Printed {
  readonly outline: readonly string[];
  readonly bytes: Uint8Array;
  readonly plan: PagePlan;
  readonly heads: HeadSheets;
}

/** One print by the plan of the same book on another paper, where there is one and it holds; else two, or three at most. */
export async function printBook(
  tools: BookTools,
  parts: BookParts,
  kind: PrintKind,
  known?: PagePlan,
): Promise<Printed> {
  if (known !== undefined) {
    const printed = await printPlanned(tools, parts, kind, known);
    if (typeof printed !== 'string') return printed;
  }
  const printed = await printPlanned(tools, parts, kind, await planned(tools, parts));
  if (typeof printed !== 'string') return printed;
  throw new Error(`the pages of the handbook ${parts.handbook.id} do not settle: ${printed} has moved`);
}

async function planned(tools: BookTools, parts: BookParts): Promise<PagePlan> {
  const unprinted = bookHtml(parts, draftLayout(), 'final');
  const { landmarks } = unprinted;
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
    const book = bookHtml(parts, draftLayout(estimate, arrangements), 'draft');
    tools.progress?.('draft');
    const { destinations } = await print(tools, parts, book, 'draft');
    tools.progress?.('numbering');
    const { rooms } = estimate;
    return { plan: planPages(destinations, landmarks, { rooms, arrangements }), kept: idsKept(book.html) };
  });
}

/** The book, or the first id that is not where it was planned. Only blanks follow the index: it may take what pages it needs. */
async function printPlanned(
  tools: BookTools,
  parts: BookParts,
  kind: PrintKind,
  plan: PagePlan,
): Promise<Printed | string> {
  const heads = headSheets(parts.handbook, plan, geometryOf(parts.paper));
  const book = bookHtml(parts, plan, 'final', heads.texts);
  tools.progress?.('final');
  const { bytes, destinations } = await print(tools, parts, book, kind);
  const moved = firstMoved(plan, destinations);
  if (moved !== undefined) return moved;
  const longer = withPages(plan, destinations.pages - heads.texts.length, parts.multipleOf);
  if (longer.ends !== plan.ends) return printPlanned(tools, parts, kind, longer);
  return { outline: headingsIn(book.html), bytes, plan: longer, heads };
}

async function print(
  tools: BookTools,
  parts: BookParts,
  html: BookHtml,
  kind: PrintKind,
): Promise<{ readonly bytes: Uint8Array; readonly destinations: Destinations }> {
  const bytes = await tools.press.print(documentOf(tools, parts, html), { kind });
  return { bytes, destinations: readDestinations(bytes) };
}

function documentOf(
  { files, pictures }: BookTools,
  { handbook, paper }: BookParts,
  { html, pageCss }: BookHtml,
): PressDocument {
  const rules: PressFile = { type: 'text/css', bytes: new TextEncoder().encode(pageCss) };
  const subject = `the handbook ${handbook.id} (${paper})`;
  const brought = [...pictures].map(([file, picture]) => [picturePath(file), picture] as const);
  return { subject, html, files: new Map([...files, ...brought, [pageStyles, rules]]) };
}

/** Where the rules of the pages stand, beside the templates' own. */
export const pageStyles = 'handbook/pages.css';
