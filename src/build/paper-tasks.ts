/** Tasks from a deck's HTML file to what is handed out on paper: slides with lines to write on, and pages to speak from. */
import { readDestinations } from '../craft/pdf/destinations.ts';
import type { finishPdf } from '../craft/pdf/finish.ts';
import { type Ask, derived, type Task } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Locators } from '../model/locators.ts';
import type { Paper } from '../model/recipe.ts';
import type { ContentTasks } from './content-tasks.ts';
import { type DeckKey, deckKeyText, deckName } from './deck-key.ts';
import type { Environment } from './environment.ts';
import { remembered } from './recalled.ts';
import type { TemplateTasks } from './template-tasks.ts';

export interface Printed {
  readonly artifact: Artifact;
  readonly pages: number;
}

interface Parts {
  readonly content: ContentTasks;
  readonly templates: TemplateTasks;
  readonly html: Task<DeckKey, Artifact>;
  readonly locators: Task<DeckKey, Locators>;
  /** Of everything a deck is made of. */
  readonly hash: Task<DeckKey, string>;
}

export function paperTasks(environment: Environment, { content, templates, html, locators, hash }: Parts) {
  const { press, progress } = environment;

  /** Of the handbook that is handed out with it. */
  const paper = derived('deck paper', deckKeyText, async ({ id }: DeckKey, ask): Promise<Paper> => {
    const library = await ask(content.library, null);
    const handbook = library.handbooks.get(library.decks.get(id)?.handbook?.value ?? '');
    return handbook?.papers[0] ?? 'a4';
  });

  const style = derived(
    'paper style',
    (name: string) => name,
    async (name, ask) => {
      const styles = await ask(templates.texts, { folders: ['handout'], ending: '.css' });
      return styles.get(`handout/${name}.css`) ?? '';
    },
  );

  const sheetSources = async (key: DeckKey, ask: Ask): Promise<unknown> => [
    await ask(hash, key),
    await ask(templates.state, 'handout'),
    await ask(paper, key),
  ];

  const printHandout = async (key: DeckKey, ask: Ask): Promise<Printed> => {
    const supplies = {
      html: await ask(html, key),
      style: await ask(style, 'handout'),
      fonts: await ask(templates.fonts, null),
      paper: await ask(paper, key),
    };
    const deck = await ask(content.deck, key);
    progress(`Printing the handout of ${deckName(key)}`);
    const { writeDeckHandout } = await import('../write/deck-handout/write-deck-handout.ts');
    return counted((finish) => writeDeckHandout(deck, { ...supplies, press, finish }));
  };
  const handout = remembered(environment, 'deck handout', deckKeyText, {
    sources: sheetSources,
    make: printHandout,
  });

  const printNotes = async (key: DeckKey, ask: Ask): Promise<Printed> => {
    const supplies = {
      html: await ask(html, key),
      style: await ask(style, 'notes'),
      fonts: await ask(templates.fonts, null),
      locators: await ask(locators, key),
      paper: await ask(paper, key),
    };
    const deck = await ask(content.deck, key);
    progress(`Printing the notes of ${deckName(key)}`);
    const { writeDeckNotes } = await import('../write/deck-notes/write-deck-notes.ts');
    return counted((finish) => writeDeckNotes(deck, { ...supplies, press, finish }));
  };
  const notes = remembered(environment, 'deck notes', deckKeyText, {
    sources: sheetSources,
    make: printNotes,
  });

  return { handout, notes };
}

/** How many pages there are shows when they come from the browser. */
async function counted(write: (finish: typeof finishPdf) => Promise<Artifact>): Promise<Printed> {
  const finish = loadFinish();
  let pages = 0;
  const artifact = await write((bytes, ...rest) => {
    pages = readDestinations(bytes).pages;
    return finish(bytes, ...rest);
  });
  return { artifact, pages };
}

/** Loads while the browser prints. */
export function loadFinish(): typeof finishPdf {
  const finishing = import('../craft/pdf/finish.ts');
  return async (...print) => (await finishing).finishPdf(...print);
}
