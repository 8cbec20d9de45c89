/** A book's bibliography → its page. */
import { runsHtml } from '../../craft/markup/runs.ts';
import { html, list, object, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import { bookFiles, chapterFile } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { frameShape, frameView } from './frame.ts';
import { siteLinks } from './site-links.ts';

export const bibliographyShape = object({
  frame: frameShape,
  words: object({ 'cited-in': text }),
  title: text,
  entries: list(
    object({ id: text, text: html, cited: list(object({ number: text, title: text, href: text })) }),
  ),
});

export function bibliographyView(context: SiteContext): ViewOf<typeof bibliographyShape> {
  const { handbook, words } = context;
  const [file, title] = [bookFiles.bibliography, words.bibliography];
  const links = siteLinks(file, context);
  const description = `${handbook.title}: ${title}`;
  return {
    frame: frameView({ file, title, description }, context),
    words,
    title,
    entries: handbook.bibliography.map(({ anchor, runs }) => ({
      id: htmlId(anchor),
      text: runsHtml(runs, links),
      cited: citedIn(anchor, context),
    })),
  };
}

/** The chapters that refer to a source. */
function citedIn(
  source: Anchor,
  { handbook }: SiteContext,
): ViewOf<typeof bibliographyShape>['entries'][number]['cited'] {
  return handbook.parts
    .flatMap((part) => part.chapters)
    .filter(({ references }) => references.some((reference) => reference.source === source))
    .map((chapter) => ({
      number: String(chapter.number),
      title: chapter.title,
      href: `${chapterFile(chapter)}#references`,
    }));
}
