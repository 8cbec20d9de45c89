/** Tasks for the portal's pictures: a slide of a deck, the cover of a book. */
import type { Deck } from '../compose/deck/deck.ts';
import { derived } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Ratio } from '../model/recipe.ts';
import type { PressFile, Viewport } from '../ports/press.ts';
import { posterHtml, posterSlide } from '../write/deck-html/poster.ts';
import type { PortalPicture } from '../write/portal/portal-input.ts';
import { type BookId, bookName } from './book-id.ts';
import type { ContentTasks } from './content-tasks.ts';
import { baseKey } from './deck-key.ts';
import type { DeckTasks } from './deck-tasks.ts';
import type { DocumentTasks } from './document-tasks.ts';
import { editionWords } from './edition-words.ts';
import type { Environment } from './environment.ts';
import { deckFolder } from './numbers.ts';
import type { Subject } from './portal-pictures.ts';
import type { TemplateTasks } from './template-tasks.ts';

export type PictureTasks = ReturnType<typeof pictureTasks>;

interface Parts {
  readonly content: ContentTasks;
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
  readonly decks: DeckTasks;
}

/** CSS pixels; half of them are plenty for a thumbnail on any screen. */
const windows: Readonly<Record<Ratio, Viewport>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
};
const coverWindow: Viewport = { width: 600, height: 848 };
const thumbnailScale = 0.5;

export function pictureTasks(environment: Environment, { content, templates, documents, decks }: Parts) {
  const { press } = environment;

  /** Of the deck its recipe describes first: its variants are shown beside it. */
  const deckPicture = derived(
    'deck picture',
    (id: string) => id,
    async (id, ask): Promise<Artifact> => {
      const deck = await ask(content.deck, baseKey(id));
      const page = new TextDecoder().decode((await ask(decks.html, baseKey(id))).bytes);
      const html = posterHtml(page, posterSlide(deck.slides));
      const window = windows[deck.ratio];
      const bytes = await press.picture(
        { subject: `a slide of ${id}`, html, files: new Map() },
        window,
        thumbnailScale,
      );
      return { path: deckPicturePath(id), bytes };
    },
  );

  const bookPicture = derived('book picture', bookName, async (book: BookId, ask): Promise<Artifact> => {
    const handbook = await ask(documents.bookBody, book);
    const fonts = await ask(templates.fonts, null);
    const files = new Map(
      [...fonts].map(([name, bytes]): [string, PressFile] => [
        `fonts/${name}`,
        { type: 'font/woff2', bytes },
      ]),
    );
    const { coverHtml } = await import('../write/portal/cover.ts');
    const html = coverHtml({ ...handbook, editionText: handbook.imprint.words[editionWords[book.edition]] });
    const bytes = await press.picture(
      { subject: `the cover of ${book.id}`, html, files },
      coverWindow,
      thumbnailScale,
    );
    return { path: bookPicturePath(book), bytes };
  });

  return { deckPicture, bookPicture };
}

/** Known before it is taken. */
export function deckPicture({ id, ratio }: Pick<Deck, 'id' | 'ratio'>): PortalPicture {
  return scaled(deckPicturePath(id), windows[ratio]);
}

export function bookPicture(book: BookId): PortalPicture {
  return scaled(bookPicturePath(book), coverWindow);
}

export function picturePath(subject: Subject): string {
  return subject.kind === 'deck' ? deckPicturePath(subject.id) : bookPicturePath(subject.book);
}

function deckPicturePath(id: string): string {
  return `${deckFolder(id)}/${id}.png`;
}

function bookPicturePath({ id, edition }: BookId): string {
  return `handbook/${id}-${edition}.png`;
}

function scaled(path: string, { width, height }: Viewport): PortalPicture {
  return { path, width: Math.round(width * thumbnailScale), height: Math.round(height * thumbnailScale) };
}
