/** Tasks for the web pages: the glossary and the session plans, and what they are shown with. */
import type { SiteAssets } from '../craft/markup/site-assets.ts';
import { derived } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Locators } from '../model/locators.ts';
import type { BookId } from './book-id.ts';
import type { BookTasks } from './book-tasks.ts';
import type { ContentTasks } from './content-tasks.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { remembered } from './recalled.ts';
import { siteBook } from './site-edition.ts';
import { taken } from './taken.ts';
import type { TemplateTasks } from './template-tasks.ts';

export type SiteTasks = ReturnType<typeof siteTasks>;

interface Parts {
  readonly content: ContentTasks;
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
  readonly books: BookTasks;
  /** Nothing with answers in it is made. */
  readonly isPublic: boolean;
}

export function siteTasks(
  environment: Environment,
  { content, templates, documents, books, isPublic }: Parts,
) {
  const only = () => '';

  const assets = derived('site assets', only, async (_input: null, ask): Promise<SiteAssets> => {
    const styles = await ask(templates.texts, { folders: ['web'], ending: '.css' });
    // The look of all pages first, then that of one kind.
    const { 'web/site.css': all = '', ...kinds } = Object.fromEntries(styles);
    return { stylesheet: [all, ...Object.values(kinds)].join('\n'), fonts: await ask(templates.fonts, null) };
  });

  /** Of terms, and of everything in the web edition of each handbook; of a chapter in two books, that of the first. */
  const pageAddresses = derived('page addresses', only, async (_input: null, ask) => {
    const { bookAddresses } = await import('../write/handbook-html/addresses.ts');
    const books = [...(await ask(content.library, null)).handbooks.values()].flatMap(siteBook);
    const sites = await Promise.all(
      books.map(async (book) => bookAddresses(await ask(documents.bookBody, book))),
    );
    return new Map([
      ...sites.toReversed().flatMap((each) => [...each]),
      ...(await ask(documents.addresses, null)),
    ]);
  });

  /** The numbers a page prints: those of one book, and every slide. */
  const locators = derived(
    'site locators',
    (book: BookId | undefined) => (book === undefined ? '' : `${book.id} ${book.edition}`),
    async (book, ask): Promise<Locators> => ({
      folios: book === undefined ? new Map() : await ask(books.folios, book),
      slides: await ask(documents.slides, null),
      addresses: await ask(pageAddresses, null),
    }),
  );

  /** Whose pages the glossary prints: the first of the handbooks. */
  const glossaryLocators = derived('glossary locators', only, async (_input: null, ask) => {
    const [first] = (await ask(content.library, null)).handbooks.values();
    const [book] = first === undefined ? [] : siteBook(first);
    return ask(locators, book);
  });

  const glossaryPages = remembered(environment, 'glossary pages', only, {
    sources: async (_input: null, ask) => ({
      glossary: await ask(documents.glossary, null),
      locators: await ask(glossaryLocators, null),
      templates: await Promise.all(['glossary', 'web', 'fonts'].map((name) => ask(templates.state, name))),
    }),
    make: async (_input, ask, turn) => {
      const { writeGlossarySite } = await import('../write/glossary-site/glossary-site.ts');
      const pages = writeGlossarySite(
        await ask(documents.glossary, null),
        await ask(glossaryLocators, null),
        await ask(templates.opened, { folders: ['glossary', 'web'], escape: 'html' }),
        await ask(assets, null),
      );
      return taken(pages, turn);
    },
  });

  const glossary = derived(
    'glossary site',
    only,
    async (_input: null, ask): Promise<readonly Artifact[]> => [
      ...(await ask(glossaryPages, null)),
      ...(await ask(exchange, null)),
    ],
  );

  /** The terms for other programs; for those who teach, the questions of the quizzes with their answers. */
  const exchange = derived('term exchange', only, async (_input: null, ask): Promise<readonly Artifact[]> => {
    const { composeTermBase } = await import('../compose/glossary/compose-term-base.ts');
    const { writeGlossaryExchange } = await import('../write/glossary-exchange/glossary-exchange.ts');
    const [library, terms] = [await ask(content.library, null), await ask(documents.glossary, null)];
    const files = writeGlossaryExchange(terms, composeTermBase(library, terms));
    if (isPublic) return files;
    const { composeQuiz } = await import('../compose/quiz/compose-quiz.ts');
    const { writeQuizGift } = await import('../write/quiz-gift/quiz-gift.ts');
    return [...files, ...writeQuizGift(composeQuiz(library))];
  });

  /** The page and what it is shown with, so that a plan made alone looks as it should. */
  const session = derived(
    'session page',
    (id: string) => id,
    async (id, ask): Promise<readonly Artifact[]> => {
      const { siteArtifacts } = await import('../craft/markup/site-assets.ts');
      const { writeSessionPage } = await import('../write/session-page/session-page.ts');
      const plan = await ask(documents.session, id);
      const page = writeSessionPage(
        plan,
        await ask(locators, plan.handbook && { id: plan.handbook.id, edition: plan.handbook.edition }),
        await ask(templates.opened, { folders: ['sessions', 'web'], escape: 'html' }),
      );
      return [page, ...siteArtifacts(await ask(assets, null))];
    },
  );

  return { assets, locators, glossary, session };
}
