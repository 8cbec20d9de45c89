/** Tasks from files to the library and what is wrong with it. */
import { checkLibrary } from '../check/check-library.ts';
import { deckFaults } from '../compose/deck/deck-faults.ts';
import { draftDeck } from '../compose/deck/draft-deck.ts';
import { sessionFaults } from '../compose/session/session-faults.ts';
import { makeRecogniser } from '../compose/text/recogniser.ts';
import { emptyTimelines } from '../compose/timeline-faults.ts';
import { derived, source } from '../graph/graph.ts';
import { linkLibrary } from '../link/link-library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { assemble, isContentFile, readContentFile } from '../read/content.ts';
import type { Environment } from './environment.ts';

/** Read as one language; other languages are overlays to come. */
const base = 'en';

const only = () => '';

export type ContentTasks = ReturnType<typeof contentTasks>;

export function contentTasks(environment: Environment) {
  const { project, clock } = environment;
  const decoder = new TextDecoder('utf-8');

  const paths = source('content files', only, (_input: null) => project.list('content'));

  const text = source(
    'text',
    (path: string) => path,
    async (path) => {
      const bytes = await project.read(path);
      return bytes === undefined ? '' : decoder.decode(bytes);
    },
  );

  const reading = derived(
    'reading',
    (path: string) => path,
    async (path, ask) => readContentFile({ path, text: await ask(text, path) }, base),
  );

  const content = derived('content', only, async (_input: null, ask) => {
    const files = (await ask(paths, null)).filter(isContentFile);
    const texts = await Promise.all(files.map(async (path) => ({ path, text: await ask(text, path) })));
    const readings = await Promise.all(files.map((path) => ask(reading, path)));
    return {
      value: assemble(
        readings.map((each) => each.value),
        texts,
      ),
      diagnostics: readings.flatMap((each) => each.diagnostics),
      excused: readings.flatMap((each) => each.excused),
    };
  });

  const pictures = derived('pictures', only, async (_input: null, ask) => {
    const folder = 'content/pictures/';
    return new Set(
      (await ask(paths, null))
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length)),
    );
  });

  const linked = derived('linked', only, async (_input: null, ask) => {
    const { value, excused } = await ask(content, null);
    return linkLibrary(value, { excused: new Set(excused), pictures: await ask(pictures, null) });
  });

  /** Pulled only where there is a library: after `faults` found no error. */
  const library = derived('library', only, async (_input: null, ask) => {
    const { value } = await ask(linked, null);
    if (value === undefined)
      throw new Error('the library was asked for although its project file is missing');
    return value;
  });

  const terms = derived('terms', only, async (_input: null, ask) => [
    ...(await ask(library, null)).terms.values(),
  ]);

  const recogniser = derived('recogniser', only, async (_input: null, ask) =>
    makeRecogniser(await ask(terms, null)),
  );

  const today = source('today', only, (_input: null) => clock.today());

  const deckDraft = derived(
    'deck',
    (id: string) => id,
    async (id, ask) => {
      const all = await ask(library, null);
      const recipe = all.decks.get(id);
      if (recipe === undefined) throw new Error(`the deck ${id} was asked for but has no recipe`);
      return draftDeck(all, recipe, await ask(recogniser, null));
    },
  );

  const deckProblems = derived(
    'deck faults',
    (id: string) => id,
    async (id, ask) => {
      const all = await ask(library, null);
      const recipe = all.decks.get(id);
      return recipe === undefined ? [] : deckFaults(await ask(deckDraft, id), recipe, all);
    },
  );

  /** Everything that can be said without a browser. */
  const faults = derived('faults', only, async (_input: null, ask): Promise<readonly Diagnostic[]> => {
    const { diagnostics } = await ask(content, null);
    const links = await ask(linked, null);
    if (links.value === undefined) return [...diagnostics, ...links.diagnostics];
    const rules = checkLibrary(links.value, { today: await ask(today, null) });
    const decks = await Promise.all([...links.value.decks.keys()].map((id) => ask(deckProblems, id)));
    const all = links.value;
    const sessions = [...all.sessions.values()].flatMap((plan) => sessionFaults(plan, all));
    const documents = [...emptyTimelines(all), ...decks.flat(), ...sessions];
    return [...diagnostics, ...links.diagnostics, ...rules, ...documents];
  });

  const texts = derived('texts', only, async (_input: null, ask) => (await ask(content, null)).value.texts);

  return { text, texts, library, recogniser, deckDraft, faults, pictures };
}
