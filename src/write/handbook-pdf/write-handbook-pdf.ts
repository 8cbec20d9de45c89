/** A handbook on one paper, turned into a printed book: a draft tells where everything falls, the final print says it. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import { type Finish, finishPdf } from '../../craft/pdf/finish.ts';
import { concatenated } from '../../craft/pdf/gather/concatenate.ts';
import type { Artifact } from '../../model/artifact.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import { anchorsOf, placesOf } from './anchors-of.ts';
import type { BookParts } from './book-html.ts';
import { drawFigures } from './drawings.ts';
import { geometryOf, type PrintPaper } from './geometry.ts';
import type { PagePlan } from './plan-pages.ts';
import { type BookTools, type Printed, pageStyles, printBook } from './print-book.ts';

export type { BookStep, BookTools } from './print-book.ts';

export interface BookOptions {
  readonly paper: PrintPaper;
  readonly locators: Locators;
  /** Of this the number of pages is a multiple, blanks at the end: what a printer's sheet holds. */
  readonly multipleOf?: number;
  /** Of the same book on another paper, whose lines break alike. */
  readonly plan?: PagePlan;
}

export interface PrintedBook {
  readonly artifact: Artifact;
  /** The number printed on the page of every anchor of the book. */
  readonly folios: ReadonlyMap<Anchor, string>;
  readonly pages: number;
  /** By which other papers are printed. */
  readonly plan: PagePlan;
}

export async function writeHandbookPdf(
  tools: BookTools,
  handbook: Handbook,
  options: BookOptions,
): Promise<PrintedBook> {
  const { paper } = options;
  const printed = await printBook(tools, partsOf(tools, handbook, options), 'final', options.plan);
  tools.progress?.('finishing');
  const finished = await finishPdf(concatenated(printed.prints), finishOf(handbook, printed));
  const { plan } = printed;
  return {
    artifact: { path: `handbook/${handbook.id}-${handbook.edition}-${paper}.pdf`, bytes: finished },
    folios: foliosOf(handbook, plan),
    pages: plan.pages,
    plan,
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
    styles: [...stylesOf(tools), ...(paper === 'a5' ? [handoutStyles] : []), pageStyles],
    drawings: tools.drawings ?? drawFigures(handbook, geometryOf(paper)),
    multipleOf,
  };
}

const handoutStyles = 'handbook/papers/a5.css';

/** In the order of their names, whatever the order of the files. */
function stylesOf({ files }: BookTools): readonly string[] {
  return [...files.keys()].filter((path) => /^handbook\/[\w-]+\.css$/.test(path)).sort();
}

export function finishOf(handbook: Handbook, { outline, plan, heads, gatherings }: Printed): Finish {
  const { imprint, title, subtitle } = handbook;
  const edition = imprint.words[`${handbook.edition}-edition`];
  const name = subtitle === undefined ? title : `${title}: ${subtitle}`;
  return {
    title: `${name} (${edition})`,
    author: imprint.publisher,
    subject: `${edition}. ${imprint.edition}, ${imprint.dateText}`,
    keywords: handbook.parts.map((part) => part.title),
    language: imprint.language,
    date: imprint.date,
    labels: plan.labels,
    gatherings,
    running: { sheets: heads.sheets.length, heads: heads.heads },
    outline,
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
