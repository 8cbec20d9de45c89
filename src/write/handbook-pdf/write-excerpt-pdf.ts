/** Some chapters of a handbook, turned into a printed file of their own: a hand-out, or pages to replace older ones with. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import { type Finish, finishPdf } from '../../craft/pdf/finish.ts';
import { concatenated } from '../../craft/pdf/gather/concatenate.ts';
import type { Anchor } from '../../model/ids.ts';
import { excerptedHandbook } from './excerpt.ts';
import { excerptTitle } from './excerpt-view.ts';
import { type BookTools, printBook } from './print-book.ts';
import { type BookOptions, finishOf, foliosOf, type PrintedBook, partsOf } from './write-handbook-pdf.ts';

export interface ExcerptOptions extends BookOptions {
  /** Module anchors of chapters of the book. */
  readonly chapters: readonly Anchor[];
  /** Chapter → number printed on its opener; without one the first begins with 1 and the others go on counting. */
  readonly firstFolios: ReadonlyMap<Anchor, number>;
  readonly path: string;
}

/** `locators.folios` are the participants' book's: what the excerpt lacks is found there, `Handbook p. 14`. */
export async function writeExcerptPdf(
  tools: BookTools,
  handbook: Handbook,
  { chapters, firstFolios, path, ...options }: ExcerptOptions,
): Promise<PrintedBook> {
  const excerpted = excerptedHandbook(handbook, chapters);
  const excerpt = { chapters, firstFolios, folios: options.locators.folios };
  const parts = { ...partsOf(tools, excerpted, options), excerpt };
  const printed = await printBook(tools, parts, 'final');
  const { plan } = printed;
  return {
    artifact: {
      path,
      bytes: await finishPdf(
        concatenated(printed.prints),
        excerptFinish(finishOf(excerpted, printed), excerpted),
      ),
    },
    folios: foliosOf(excerpted, plan),
    pages: plan.pages,
    plan,
  };
}

function excerptFinish(finish: Finish, handbook: Handbook): Finish {
  const shown = handbook.parts.filter(({ chapters }) => chapters.length > 0);
  return {
    ...finish,
    title: excerptTitle(handbook),
    subject: `${finish.title}. ${finish.subject}`,
    keywords: shown.map(({ title }) => title),
  };
}
