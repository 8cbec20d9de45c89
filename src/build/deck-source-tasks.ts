/** Tasks from a deck to what its files are made of: the numbers it prints, its theme and pictures, and one hash of everything. */
import { shownLogo } from '../craft/theme/logo.ts';
import { derived, source } from '../graph/graph.ts';
import type { Locators } from '../model/locators.ts';
import type { BookTasks } from './book-tasks.ts';
import type { ContentTasks } from './content-tasks.ts';
import { type DeckKey, deckKeyText } from './deck-key.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { hashSources } from './hash-sources.ts';
import { slideLocators } from './numbers.ts';
import { siteBook } from './site-edition.ts';
import type { TemplateTasks } from './template-tasks.ts';

const byRecipe = ({ id }: DeckKey): string => id;

export type DeckSourceTasks = ReturnType<typeof deckSourceTasks>;

interface Parts {
  readonly content: ContentTasks;
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
  readonly books: Pick<BookTasks, 'folios'>;
}

export function deckSourceTasks(environment: Environment, { content, templates, documents, books }: Parts) {
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

  /** Every picture it may show, its logo among them. */
  const pictures = derived('deck pictures', deckKeyText, async (key: DeckKey, ask) => {
    const { slides, scheme } = await ask(content.deck, key);
    const shown = slides.flatMap(({ bodies }) =>
      bodies.flatMap((body) => (body.kind === 'picture' ? [body.file] : [])),
    );
    const logo = shownLogo(await ask(theme, key), scheme);
    const found = new Map<string, Uint8Array>();
    for (const file of logo === undefined ? shown : [...shown, logo.file]) {
      const bytes = await ask(pictureBytes, file);
      if (bytes !== undefined) found.set(file, bytes);
    }
    return found;
  });

  /** Of everything its files are made of, whatever their format. */
  const hash = derived('deck sources', deckKeyText, async (key: DeckKey, ask) =>
    hashSources({
      deck: await ask(content.deck, key),
      locators: await ask(locators, key),
      theme: await ask(theme, key),
      pictures: await ask(pictures, key),
      templates: await ask(templates.state, 'deck'),
      fonts: await ask(templates.state, 'fonts'),
    }),
  );

  return { locators, theme, pictures, hash };
}
