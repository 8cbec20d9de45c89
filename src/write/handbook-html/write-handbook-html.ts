/** A handbook → the same book as web pages: contents, a page a chapter, the bibliography, search, and pages under former names. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { bookScript } from '../../craft/screen/book-script.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import type { Locators } from '../../model/locators.ts';
import { bookAddresses, bookFiles, chapterFile, siteFolder } from './addresses.ts';
import { bibliographyShape, bibliographyView } from './back-pages.ts';
import { chapterShape, chapterView } from './chapter-page.ts';
import { contentsShape, contentsView } from './contents-page.ts';
import type { SiteContext } from './context.ts';
import { drawFigures, drawingPlace, type Pictures, pictureArtifacts, placeDrawings } from './drawings.ts';
import { formerPages, formerShape } from './former-page.ts';
import { chronologyShape, forewordShape, frontPages, overviewShape } from './front-pages.ts';
import { bookIndexShape, bookIndexView } from './index-page.ts';
import { openIndexPlaces } from './index-places.ts';
import { searchWords } from './search-words.ts';

export interface BookSiteTools {
  /** `handbook-web/*`. */
  readonly templates: Templates;
  readonly pictures: Pictures;
}

/** The folios are those of the printed book; the style sheet is among the site's shared files. Each page is made when it is taken. */
export function* writeHandbookHtml(
  handbook: Handbook,
  locators: Locators,
  { templates, pictures }: BookSiteTools,
): Generator<Artifact> {
  const context = siteContext(handbook, locators, pictures);
  const chapters = handbook.parts.flatMap((part) => part.chapters);
  const drawings = drawFigures(handbook);
  const page = (file: string, html: string): Artifact =>
    textArtifact(`${context.folder}/${file}`, tightMarks(placeDrawings(html, drawings)));
  const { bibliography, index } = handbook;
  const { render } = templates;
  yield page(bookFiles.contents, render('handbook-web/contents', contentsView(context), contentsShape));
  for (const [file, text] of frontPages(context, templates)) yield page(file, text);
  for (const chapter of chapters)
    yield page(
      chapterFile(chapter),
      render('handbook-web/chapter', chapterView(chapter, context), chapterShape),
    );
  for (const { file, view } of chapters.flatMap((chapter) => formerPages(chapter, context)))
    yield page(file, render('handbook-web/former', view, formerShape));
  if (bibliography.length > 0)
    yield page(
      bookFiles.bibliography,
      render('handbook-web/bibliography', bibliographyView(context), bibliographyShape),
    );
  // After the chapters, which say where its entries are found.
  if (index.length > 0)
    yield page(bookFiles.index, render('handbook-web/index', bookIndexView(context), bookIndexShape));
  yield searchWords(context);
  yield textArtifact(`${context.folder}/${bookFiles.script}`, bookScript);
  yield* pictureArtifacts(handbook, pictures);
}

/** What the templates may use, by template. */
export const handbookSiteShapes = {
  'handbook-web/contents': contentsShape,
  'handbook-web/foreword': forewordShape,
  'handbook-web/overview': overviewShape,
  'handbook-web/timeline': chronologyShape,
  'handbook-web/chapter': chapterShape,
  'handbook-web/former': formerShape,
  'handbook-web/bibliography': bibliographyShape,
  'handbook-web/index': bookIndexShape,
} as const;

function siteContext(handbook: Handbook, locators: Locators, pictures: Pictures): SiteContext {
  return {
    handbook,
    words: handbook.imprint.words,
    folder: siteFolder(handbook),
    locators,
    // Its own places before those of other books that hold the same chapters.
    addresses: new Map([...locators.addresses, ...bookAddresses(handbook)]),
    places: openIndexPlaces(),
    drawing: (body) => drawingPlace(body, pictures),
  };
}

/** An author's line end before a reference number is no space. */
function tightMarks(html: string): string {
  return html.replace(/\s+(?=<sup class="refs">)/g, '');
}
