/**
 * Tasks from a deck to its artifacts: Markdown with figures, one HTML file, a PDF, a PowerPoint file, and whether every slide fits. Libraries that
 * take long to load are loaded where they are first used: who asks for one format waits for no other.
 */
import { shownLogo } from '../craft/theme/logo.ts';
import { type Ask, derived } from '../graph/graph.ts';
import type { DeckFigure } from '../lay/deck-figure.ts';
import type { Artifact } from '../model/artifact.ts';
import type { BodyKind } from '../model/body.ts';
import { writeDeckPdf } from '../write/deck-pdf/write-deck-pdf.ts';
import { brandServes } from '../write/deck-pptx/brand/brand-faults.ts';
import type { BookTasks } from './book-tasks.ts';
import type { ContentTasks } from './content-tasks.ts';
import { type DeckKey, deckKeyText, deckName } from './deck-key.ts';
import { deckSourceTasks } from './deck-source-tasks.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { loadFinish, paperTasks } from './paper-tasks.ts';
import { remembered } from './recalled.ts';
import type { TemplateTasks } from './template-tasks.ts';

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
  const { locators, theme, pictures, hash } = deckSourceTasks(environment, {
    content,
    templates,
    documents,
    books,
  });

  const logo = derived('deck logo', deckKeyText, async (key: DeckKey, ask) => {
    const shown = shownLogo(await ask(theme, key), (await ask(content.deck, key)).scheme);
    const bytes = shown && (await ask(pictures, key)).get(shown.file);
    if (bytes === undefined || shown === undefined) return undefined;
    const { pictureFigure } = await import('../lay/draw-figures.ts');
    return pictureFigure(shown, bytes);
  });

  const figures = derived('deck figures', deckKeyText, async (key: DeckKey, ask) => {
    const deck = await ask(content.deck, key);
    const bodies = deck.slides.flatMap((slide) => slide.bodies);
    if (!bodies.some(({ kind }) => drawn.has(kind))) return new Map<string, DeckFigure>();
    const { drawDeckFigures } = await import('../lay/draw-figures.ts');
    return drawDeckFigures(deck, await ask(pictures, key), await ask(theme, key));
  });

  const writeMarp = async (key: DeckKey, ask: Ask): Promise<readonly Artifact[]> => {
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
  };
  const marp = remembered(environment, 'deck md', deckKeyText, {
    sources: (key: DeckKey, ask) => ask(hash, key),
    make: writeMarp,
  });

  const writeHtml = async (key: DeckKey, ask: Ask): Promise<Artifact> => {
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
  };
  const html = remembered(environment, 'deck html', deckKeyText, {
    sources: (key: DeckKey, ask) => ask(hash, key),
    make: writeHtml,
  });

  const fit = derived('deck fit', deckKeyText, async (key: DeckKey, ask) => {
    const [deck, page] = [await ask(content.deck, key), await ask(html, key)];
    const { measureFit } = await import('../write/deck-html/fit.ts');
    environment.progress(`Measuring the slides of ${deckName(key)}`);
    return measureFit(deck, page, environment.press);
  });

  const printPdf = async (key: DeckKey, ask: Ask): Promise<Artifact> => {
    const [deck, page] = [await ask(content.deck, key), await ask(html, key)];
    environment.progress(`Printing the slides of ${deckName(key)}`);
    return writeDeckPdf(deck, { html: page, press: environment.press, finish: loadFinish() });
  };
  const pdf = remembered(environment, 'deck pdf', deckKeyText, {
    sources: (key: DeckKey, ask) => ask(hash, key),
    make: printPdf,
  });

  const { handout, notes } = paperTasks(environment, { content, templates, html, locators, hash });

  const brand = derived('deck brand', deckKeyText, async (key: DeckKey, ask) => {
    const deck = await ask(content.deck, key);
    const worn = await ask(content.themes.brand, deck.theme);
    return worn !== undefined && brandServes(deck, worn.brand) ? worn.brand : undefined;
  });

  const writePptx = async (key: DeckKey, ask: Ask): Promise<Artifact> => {
    const { writeDeckPptx } = await import('../write/deck-pptx/write-deck-pptx.ts');
    return writeDeckPptx(await ask(content.deck, key), {
      locators: await ask(locators, key),
      theme: await ask(theme, key),
      figures: await ask(figures, key),
      logo: await ask(logo, key),
      notes: !isPublic,
      brand: await ask(brand, key),
    });
  };
  /** Written from the deck and its places; no browser is asked. */
  const pptx = remembered(environment, 'deck pptx', deckKeyText, {
    sources: async (key: DeckKey, ask) => [await ask(hash, key), await ask(brand, key), isPublic],
    make: writePptx,
  });

  return { theme, logo, figures, marp, html, fit, pdf, handout, notes, pptx };
}
