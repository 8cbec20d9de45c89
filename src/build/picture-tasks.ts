/** Tasks for the portal's pictures: the first slide of a deck, the cover of a book. */
import { derived } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Ratio } from '../model/recipe.ts';
import type { PressFile, Viewport } from '../ports/press.ts';
import { posterHtml } from '../write/deck-html/poster.ts';
import { coverHtml } from '../write/portal/cover.ts';
import type { PortalPicture } from '../write/portal/portal-input.ts';
import type { ContentTasks } from './content-tasks.ts';
import type { DeckTasks } from './deck-tasks.ts';
import { type BookId, bookName, type DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import type { TemplateTasks } from './template-tasks.ts';

export type PictureTasks = ReturnType<typeof pictureTasks>;

interface Parts {
  readonly content: ContentTasks;
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
  readonly decks: DeckTasks;
}

export interface Pictured {
  readonly artifact: Artifact;
  readonly picture: PortalPicture;
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

  const deckPicture = derived(
    'deck picture',
    (id: string) => id,
    async (id, ask): Promise<Pictured> => {
      const deck = await ask(content.deck, id);
      const html = posterHtml(new TextDecoder().decode((await ask(decks.html, id)).bytes));
      const window = windows[deck.ratio];
      const bytes = await press.picture(
        { subject: `the first slide of ${id}`, html, files: new Map() },
        window,
        thumbnailScale,
      );
      return pictured(`decks/${id}/${id}.png`, bytes, window, thumbnailScale);
    },
  );

  const bookPicture = derived('book picture', bookName, async (book: BookId, ask): Promise<Pictured> => {
    const handbook = await ask(documents.bookBody, book);
    const fonts = await ask(templates.fonts, null);
    const files = new Map(
      [...fonts].map(([name, bytes]): [string, PressFile] => [
        `fonts/${name}`,
        { type: 'font/woff2', bytes },
      ]),
    );
    const html = coverHtml(handbook);
    const bytes = await press.picture(
      { subject: `the cover of ${book.id}`, html, files },
      coverWindow,
      thumbnailScale,
    );
    return pictured(`handbook/${book.id}-${book.edition}.png`, bytes, coverWindow, thumbnailScale);
  });

  return { deckPicture, bookPicture };
}

function pictured(path: string, bytes: Uint8Array, { width, height }: Viewport, scale: number): Pictured {
  return {
    artifact: { path, bytes },
    picture: { path, width: Math.round(width * scale), height: Math.round(height * scale) },
  };
}
