/** A handbook on one paper, turned into a printed book: a draft tells where everything falls, the final print says it. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { type Destinations, readDestinations } from '../../craft/pdf/destinations.ts';
import { type Finish, finishPdf } from '../../craft/pdf/finish.ts';
import type { Artifact } from '../../model/artifact.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import type { Paper } from '../../model/recipe.ts';
import type { Press, PressDocument, PressFile } from '../../ports/press.ts';
import { anchorsOf, placesOf } from './anchors-of.ts';
import { type Arrangements, arrange } from './arrange.ts';
import { type BookHtml, type BookParts, bookHtml } from './book-html.ts';
import { drawFigures, picturePath } from './drawings.ts';
import { estimateFolios } from './estimate-folios.ts';
import { headingsIn } from './headings.ts';
import { draftLayout } from './layout.ts';
import { measureBook } from './measured.ts';
import { piecesIn } from './pieces.ts';
import { firstMoved, type PagePlan, planPages } from './plan-pages.ts';
import { type HeadSheets, headSheets } from './running-heads.ts';

export interface BookTools {
  readonly press: Press;
  readonly templates: Templates;
  /** Everything below `templates/` the book asks for, by path: `handbook/*.css`, `fonts/*.woff2`. */
  readonly files: ReadonlyMap<string, PressFile>;
  /** The project's pictures, by their path below `content/pictures/`. */
  readonly pictures: ReadonlyMap<string, PressFile>;
}

export interface BookOptions {
  readonly paper: Paper;
  readonly locators: Locators;
  /** Of this the number of pages is a multiple, blanks at the end: what a printer's sheet holds. */
  readonly multipleOf?: number;
}

export interface PrintedBook {
  readonly artifact: Artifact;
  /** The number printed on the page of every anchor of the book. */
  readonly folios: ReadonlyMap<Anchor, string>;
  readonly pages: number;
}

export async function writeHandbookPdf(
  tools: BookTools,
  handbook: Handbook,
  options: BookOptions,
): Promise<PrintedBook> {
  const { paper } = options;
  const printed = await printBook(tools, partsOf(tools, handbook, options), 'final');
  const finished = await finishPdf(printed.bytes, finishOf(handbook, printed));
  const { plan } = printed;
  return {
    artifact: { path: `handbook/${handbook.id}-${handbook.edition}-${paper}.pdf`, bytes: finished },
    folios: foliosOf(handbook, plan),
    pages: plan.pages,
  };
}

/** The numbers `writeHandbookPdf` prints, where nobody wants the book: printed and read back as well, but not tagged nor finished. */
export async function readFolios(
  tools: BookTools,
  handbook: Handbook,
  options: BookOptions,
): Promise<PrintedBook['folios']> {
  const { plan } = await printBook(tools, partsOf(tools, handbook, options), 'draft');
  return foliosOf(handbook, plan);
}

export function partsOf(
  tools: BookTools,
  handbook: Handbook,
  { paper, locators, multipleOf = 1 }: BookOptions,
): BookParts {
  return {
    handbook,
    paper,
    slides: locators.slides,
    participant: locators.folios,
    templates: tools.templates,
    styles: [...stylesOf(tools), pageStyles],
    drawings: drawFigures(handbook),
    multipleOf,
  };
}

type PrintKind = 'draft' | 'final';

export interface Printed {
  readonly html: string;
  readonly bytes: Uint8Array;
  readonly plan: PagePlan;
  readonly heads: HeadSheets;
}

/** Two prints; two more only if a number changed the lines around it, which the second estimate makes unlikely again. */
export async function printBook(tools: BookTools, parts: BookParts, kind: PrintKind): Promise<Printed> {
  const unprinted = bookHtml(parts, draftLayout(new Map()), 'final');
  const { landmarks } = unprinted;
  const arrangements = await arranged(tools, parts, unprinted);
  let folios = estimateFolios(unprinted.html, landmarks);
  let moved: string | undefined;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const draft = await print(
      tools,
      parts,
      bookHtml(parts, draftLayout(folios, arrangements), 'draft'),
      'draft',
    );
    const plan = planPages(draft.destinations, landmarks, arrangements);
    const heads = headSheets(parts.handbook, plan);
    const book = bookHtml(parts, plan, 'final', heads.texts);
    const final = await print(tools, parts, book, kind);
    moved = firstMoved(plan, final.destinations, heads.texts.length);
    if (moved === undefined) return { html: book.html, bytes: final.bytes, plan, heads };
    folios = plan.folios;
  }
  throw new Error(`the pages of the handbook ${parts.handbook.id} do not settle: ${moved} keeps moving`);
}

/** One look at the whole book tells how high everything in it is. */
async function arranged(tools: BookTools, parts: BookParts, html: BookHtml): Promise<Arrangements> {
  const measures = await measureBook(tools.press, documentOf(tools, parts, html), piecesIn(parts.handbook));
  return arrange(parts.handbook, measures);
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

const pageStyles = 'handbook/pages.css';

/** In the order of their names, whatever the order of the files. */
function stylesOf({ files }: BookTools): readonly string[] {
  return [...files.keys()].filter((path) => /^handbook\/[\w-]+\.css$/.test(path)).sort();
}

export function finishOf(handbook: Handbook, { html, plan, heads }: Printed): Finish {
  const { imprint } = handbook;
  return {
    title: handbook.subtitle === undefined ? handbook.title : `${handbook.title}: ${handbook.subtitle}`,
    author: imprint.publisher,
    subject: `${imprint.edition}, ${imprint.dateText}`,
    keywords: handbook.parts.map((part) => part.title),
    language: imprint.language,
    date: imprint.date,
    labels: plan.labels,
    running: { sheets: heads.texts.length, heads: heads.heads },
    outline: headingsIn(html),
    places: placesOf(handbook),
  };
}

export function foliosOf(handbook: Handbook, plan: PagePlan): PrintedBook['folios'] {
  return new Map([...anchorsOf(handbook)].flatMap((anchor) => folioOfAnchor(anchor, plan)));
}

function folioOfAnchor(anchor: Anchor, plan: PagePlan): readonly (readonly [Anchor, string])[] {
  const folio = plan.folios.get(htmlId(anchor));
  return folio === undefined ? [] : [[anchor, folio]];
}
