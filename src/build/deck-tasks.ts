/**
 * Tasks from a deck to its artifacts: Markdown with figures, one HTML file, a PDF, a PowerPoint file, and whether every slide fits. Libraries that
 * take long to load are loaded where they are first used: who asks for one format waits for no other.
 */
import { shownLogo } from '../craft/theme/logo.ts';
import { derived, source } from '../graph/graph.ts';
import type { DeckFigure } from '../lay/deck-figure.ts';
import type { Artifact } from '../model/artifact.ts';
import type { BodyKind } from '../model/body.ts';
import type { Locators } from '../model/locators.ts';
import { writeDeckPdf } from '../write/deck-pdf/write-deck-pdf.ts';
import { brandServes } from '../write/deck-pptx/brand/brand-faults.ts';
import type { BookTasks } from './book-tasks.ts';
import type { ContentTasks } from './content-tasks.ts';
import { type DeckKey, deckKeyText, deckName } from './deck-key.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { slideLocators } from './numbers.ts';
import { loadFinish, paperTasks } from './paper-tasks.ts';
import { siteBook } from './site-edition.ts';
import type { TemplateTasks } from './template-tasks.ts';

const byRecipe = ({ id }: DeckKey): string => id;

/** What is drawn or shown as it came. */
const drawn: ReadonlySet<BodyKind> = new Set(['chart', 'timeline', 'diagram', 'picture']);

export type DeckTasks = ReturnType<typeof deckTasks>;

interface Parts {
  readonly content: ContentTasks;
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
  readonly books: BookTasks;
  /** For everybody: nothing of the presenter's. */
  readonly isPublic: boolean;
}

export function deckTasks(
  environment: Environment,
  { content, templates, documents, books, isPublic }: Parts,
) {
  const pictureBytes = source(
    'picture',
    (file: string) => file,
    async (file) => environment.project.read(`content/pictures/${file}`),
  );

  /** Pages of the handbook its slides point into. */
  const folios = derived(
    'deck folios',
    byRecipe,
    async ({ id }: DeckKey, ask): Promise<Locators['folios']> => {
      const { decks, handbooks } = await ask(content.library, null);
      const handbook = handbooks.get(decks.get(id)?.handbook?.value ?? '');
      const [book] = handbook === undefined ? [] : siteBook(handbook);
      return book === undefined ? new Map() : ask(books.folios, book);
    },
  );

  /** The numbers a deck prints: its own slides, pages of its handbook, addresses of terms. */
  const locators = derived(
    'deck locators',
    deckKeyText,
    async (key: DeckKey, ask): Promise<Locators> => ({
      folios: await ask(folios, key),
      slides: slideLocators([await ask(content.deck, key)]),
      addresses: await ask(documents.addresses, null),
    }),
  );

  /** The theme a deck wears, its colours and faces settled. */
  const theme = derived('deck theme', deckKeyText, async (key: DeckKey, ask) =>
    ask(content.themes.theme, (await ask(content.deck, key)).theme),
  );

  const logo = derived('deck logo', deckKeyText, async (key: DeckKey, ask) => {
    const shown = shownLogo(await ask(theme, key), (await ask(content.deck, key)).scheme);
    const bytes = shown && (await ask(pictureBytes, shown.file));
    if (bytes === undefined || shown === undefined) return undefined;
    const { pictureFigure } = await import('../lay/draw-figures.ts');
    return pictureFigure(shown, bytes);
  });

  const figures = derived('deck figures', deckKeyText, async (key: DeckKey, ask) => {
    const deck = await ask(content.deck, key);
    const bodies = deck.slides.flatMap((slide) => slide.bodies);
    if (!bodies.some(({ kind }) => drawn.has(kind))) return new Map<string, DeckFigure>();
    const { drawDeckFigures } = await import('../lay/draw-figures.ts');
    const wanted = bodies.flatMap((body) => (body.kind === 'picture' ? [body.file] : []));
    const pictures = new Map<string, Uint8Array>();
    for (const file of wanted) {
      const bytes = await ask(pictureBytes, file);
      if (bytes !== undefined) pictures.set(file, bytes);
    }
    return drawDeckFigures(deck, pictures, await ask(theme, key));
  });

  const marp = derived('deck md', deckKeyText, async (key: DeckKey, ask) => {
    const styles = await ask(templates.texts, { folders: ['deck'], ending: '.css' });
    const deck = await ask(content.deck, key);
    const { deckTheme } = await import('../write/deck-marp/theme.ts');
    const { writeDeckMarp } = await import('../write/deck-marp/write-deck-marp.ts');
    const sheets = new Map([...styles].map(([path, css]) => [path.slice('deck/'.length), css]));
    return writeDeckMarp(deck, {
      locators: await ask(locators, key),
      templates: await ask(templates.opened, { folders: ['deck'], escape: 'none' }),
      theme: deckTheme(sheets, await ask(theme, key), deck.scheme),
      figures: await ask(figures, key),
      logo: await ask(logo, key),
    });
  });

  const html = derived('deck html', deckKeyText, async (key: DeckKey, ask): Promise<Artifact> => {
    const styles = await ask(templates.texts, { folders: ['deck'], ending: '.css' });
    const { writeDeckHtml } = await import('../write/deck-html/write-deck-html.ts');
    return writeDeckHtml(await ask(content.deck, key), {
      marp: await ask(marp, key),
      theme: await ask(theme, key),
      fonts: await ask(templates.fonts, null),
      screen: ['screen', 'dialogs', 'presenter']
        .map((name) => styles.get(`deck/${name}.css`) ?? '')
        .join('\n'),
    });
  });

  const fit = derived('deck fit', deckKeyText, async (key: DeckKey, ask) => {
    const [deck, page] = [await ask(content.deck, key), await ask(html, key)];
    const { measureFit } = await import('../write/deck-html/fit.ts');
    environment.progress(`Measuring the slides of ${deckName(key)}`);
    return measureFit(deck, page, environment.press);
  });

  const pdf = derived('deck pdf', deckKeyText, async (key: DeckKey, ask): Promise<Artifact> => {
    const [deck, page] = [await ask(content.deck, key), await ask(html, key)];
    environment.progress(`Printing the slides of ${deckName(key)}`);
    return writeDeckPdf(deck, { html: page, press: environment.press, finish: loadFinish() });
  });

  const { handout, notes } = paperTasks(environment, { content, templates, html, locators });

  /** Written from the deck and its places; no browser is asked. */
  const pptx = derived('deck pptx', deckKeyText, async (key: DeckKey, ask): Promise<Artifact> => {
    const { writeDeckPptx } = await import('../write/deck-pptx/write-deck-pptx.ts');
    const deck = await ask(content.deck, key);
    const worn = await ask(content.themes.brand, deck.theme);
    return writeDeckPptx(deck, {
      locators: await ask(locators, key),
      theme: await ask(theme, key),
      figures: await ask(figures, key),
      logo: await ask(logo, key),
      notes: !isPublic,
      brand: worn !== undefined && brandServes(deck, worn.brand) ? worn.brand : undefined,
    });
  });

  return { theme, logo, figures, marp, html, fit, pdf, handout, notes, pptx };
}
