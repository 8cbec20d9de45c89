/** A handbook and what is known of its pages, turned into the HTML and page rules of the whole book. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import { hyphenateHtml } from '../../craft/hyphenate.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { htmlId } from '../../model/ids.ts';
import type { IndexGroup } from '../../model/index-entry.ts';
import type { Locators } from '../../model/locators.ts';
import { breakAddresses } from './addresses.ts';
import { titlesOf } from './anchors-of.ts';
import { chapterPage, chapterView } from './chapter-view.ts';
import { chartDataView } from './chart-data-view.ts';
import type { BookContext } from './context.ts';
import { drawingPlace, placeDrawings } from './drawings.ts';
import type { Excerpt } from './excerpt.ts';
import { numberedOpener } from './excerpt-rules.ts';
import { excerptContext, excerptLandmarks, excerptView, setNumbers, startsOf } from './excerpt-view.ts';
import { fillCells } from './filled-cells.ts';
import { chapterRow, contentsView, frontView, listsView, partLabel } from './front-view.ts';
import { geometryOf, type PrintPaper } from './geometry.ts';
import { bibliographyView, glossaryList, glossaryView } from './glossary-view.ts';
import type { GuidedList } from './guide-words.ts';
import { indexList, indexOf, indexView, openIndexMarks } from './index-view.ts';
import { type KeptLines, markKept } from './kept-lines.ts';
import { type Landmarks, landmarksOf } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { chronologyView, overviewView } from './overview-view.ts';
import { type HeadedPages, pageCss, sheetPage, sheetRule } from './page-rules.ts';
import { plansView } from './plans-view.ts';
import { printLinks } from './print-links.ts';
import type { HeadSheets } from './running-heads.ts';
import { sectionMinutes } from './section-minutes.ts';
import { type BookView, bookShape, excerptShape, type PartView } from './view-shapes.ts';

export interface BookParts {
  readonly handbook: Handbook;
  readonly paper: PrintPaper;
  readonly slides: Locators['slides'];
  /** Of the participant edition. */
  readonly participant: Locators['folios'];
  readonly templates: Templates;
  /** Style sheets by address, in order. */
  readonly styles: readonly string[];
  /** Body key → its SVG. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Where not the whole book is printed; `handbook` holds nothing else. */
  readonly excerpt?: Excerpt;
  /** Of this the number of pages is a multiple. */
  readonly multipleOf?: number;
}

export interface BookHtml {
  readonly html: string;
  /** Of all pages but the sheets. */
  readonly pageCss: string;
  /** Of every sheet. */
  readonly sheetCss: readonly string[];
  readonly landmarks: Landmarks;
  readonly heads: HeadSheets;
}

/** Pure: the same parts and layout give the same text. */
export function bookHtml(
  parts: BookParts,
  layout: Layout,
  headsOf: (lists: readonly GuidedList[]) => HeadSheets = () => ({ sheets: [], heads: [] }),
): BookHtml {
  const { render, landmarks, rules, lists } = setAll(parts, layout);
  const heads = headsOf(lists);
  const plain = render({ sheets: heads.sheets.map((_, at) => sheetPage(at)) });
  const html = breakAddresses(
    hyphenateHtml(
      fillCells(placeDrawings(markKept(tightMarks(plain), keptIn(layout)), parts.drawings)),
      parts.handbook.imprint.language,
    ),
  );
  return {
    html,
    landmarks: { ...landmarks, multipleOf: parts.multipleOf ?? 1 },
    heads,
    pageCss: [pageCss(parts.paper, headedPages(parts.handbook)), ...rules].join('\n'),
    sheetCss: heads.sheets.map((sheet, at) => sheetRule(parts.paper, sheet, at)),
  };
}

function keptIn({ arrangements }: Layout): KeptLines {
  return new Map([...arrangements.values()].flatMap(({ kept }) => [...kept]));
}

/** What a print adds to a view. */
type Added = Pick<BookView, 'sheets'>;

interface SetBook {
  render(added: Added): string;
  readonly landmarks: Landmarks;
  /** Whose pages say in their heads what stands on them. */
  readonly lists: readonly GuidedList[];
  /** Of pages that this print alone has. */
  readonly rules: readonly string[];
}

function setAll(parts: BookParts, layout: Layout): SetBook {
  const { handbook, excerpt, templates } = parts;
  const context = bookContext(parts, layout);
  if (excerpt !== undefined) {
    const view = excerptView(parts, excerpt, excerptContext(context, excerpt));
    return {
      render: (added) => templates.render('handbook/excerpt', { ...view, ...added }, excerptShape),
      landmarks: excerptLandmarks(handbook, excerpt),
      lists: [],
      rules: [...setNumbers(startsOf(handbook, excerpt))].map(([id, start]) =>
        numberedOpener(id, start, geometryOf(parts.paper)),
      ),
    };
  }
  const { view, index } = bookView(parts, context);
  return {
    render: (added) => templates.render('handbook/book', { ...view, ...added }, bookShape),
    landmarks: landmarksOf(view),
    lists: [glossaryList(handbook), indexList(index)],
    rules: [],
  };
}

/** An author's line end before a reference number is no space, nor before a mark of the index that stands there. */
function tightMarks(html: string): string {
  return html.replace(
    /\s+((?:<span id="mark\.[\w.-]+"><\/span>\s*)*)(?=<sup class="refs">)/g,
    (_, marks: string) => marks.trim(),
  );
}

function bookContext({ handbook, paper, slides, participant }: BookParts, layout: Layout): BookContext {
  const { words } = handbook.imprint;
  const titles = titlesOf(handbook);
  const anchors = new Set(titles.keys());
  const marks = openIndexMarks();
  const links = printLinks(anchors, layout, words, marks.place);
  return {
    handbook,
    words,
    layout,
    geometry: geometryOf(paper),
    slides,
    participant: handbook.edition === 'facilitator' ? participant : new Map(),
    minutes: sectionMinutes(handbook),
    anchors,
    titles,
    marks,
    body: { medium: 'print', links, words, drawing: drawingPlace },
  };
}

function bookView(
  parts: BookParts,
  context: BookContext,
): { readonly view: BookView; readonly index: readonly IndexGroup[] } {
  const { handbook } = parts;
  // First, so that every mark of the index has been set when it is asked for.
  const plans = plansView(context);
  const set = handbook.parts.map((part, at) => partView(part, at, context));
  const index = indexOf(context);
  const back = {
    data: chartDataView(context),
    glossary: glossaryView(index, context),
    bibliography: bibliographyView(context),
    index: indexView(index, context),
  };
  const view: BookView = {
    language: handbook.imprint.language,
    direction: handbook.imprint.direction,
    title: handbook.title,
    styles: parts.styles,
    front: frontView(context),
    contents: contentsView(Object.values(back), context),
    lists: listsView(context),
    overview: overviewView(context),
    chronology: chronologyView(context),
    plans,
    parts: set,
    ...back,
    ends: Array.from({ length: context.layout.ends }, () => ''),
    sheets: [],
  };
  return { view, index };
}

function partView(part: Handbook['parts'][number], at: number, context: BookContext): PartView {
  const id = htmlId(part.anchor);
  return {
    id,
    blank: context.layout.blanks.has(id),
    page: at === 0 && context.handbook.plans.length === 0 ? 'part-first' : 'part',
    label: partLabel(part, context),
    title: part.title,
    summary: part.summary === undefined ? undefined : runsHtml(part.summary, context.body.links),
    rows: part.chapters.map((chapter) => chapterRow(chapter, context)),
    chapters: part.chapters.map((chapter) => chapterView(chapter, context)),
  };
}

/** Left pages name the chapter; what right pages say is known when all are laid out. */
function headedPages(handbook: Handbook): readonly HeadedPages[] {
  return handbook.parts.flatMap((part, tab) =>
    part.chapters.map((chapter) => ({
      name: chapterPage(chapter),
      verso: `${chapter.number}\u2002${chapter.title}`,
      recto: undefined,
      tab,
    })),
  );
}
