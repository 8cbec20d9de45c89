/** Tasks from files to the library and what is wrong with it. */
import { checkLibrary } from '../check/check-library.ts';
import { composeCoverage } from '../compose/coverage/compose-coverage.ts';
import { coverageFaults, makesDocuments } from '../compose/coverage/coverage-faults.ts';
import { deckFaults } from '../compose/deck/deck-faults.ts';
import { draftDeck } from '../compose/deck/draft-deck.ts';
import { publicDeck } from '../compose/deck/public-deck.ts';
import { sessionFaults } from '../compose/session/session-faults.ts';
import { makeRecogniser } from '../compose/text/recogniser.ts';
import { emptyTimelines } from '../compose/timeline-faults.ts';
import { derived, source } from '../graph/graph.ts';
import { cutDeck } from '../lay/cut-deck.ts';
import { linkLibrary } from '../link/link-library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { brandFaults } from '../write/deck-pptx/brand/brand-faults.ts';
import { bookBodyTasks } from './book-body-tasks.ts';
import { baseKey, type DeckKey, deckKeyText, deckPlan, keysOf } from './deck-key.ts';
import type { Environment } from './environment.ts';
import { readingTasks } from './reading-tasks.ts';
import { taken } from './taken.ts';
import type { TemplateTasks } from './template-tasks.ts';
import { themeTasks } from './theme-tasks.ts';
import { withoutConsequences, withoutDoubtful, withoutSame } from './told-once.ts';

const only = () => '';

export interface ContentWiring {
  /** The code of a further language; undefined is the base. */
  readonly language?: string;
  /** Nothing of the presenter's comes out of any task behind. */
  readonly isPublic?: boolean;
}

export type ContentTasks = ReturnType<typeof contentTasks>;

export function contentTasks(
  environment: Environment,
  templates: TemplateTasks,
  { language, isPublic }: ContentWiring,
) {
  const { clock } = environment;
  const {
    text,
    texts: contentTexts,
    languages,
    content,
    overlays,
    addresses,
    pictures,
    pictureHash,
  } = readingTasks(environment, language);
  const themes = themeTasks(environment, { templates, pictures });

  /** Every text a fault may be told of. */
  const texts = derived('told texts', only, async (_input: null, ask) => [
    ...(await ask(contentTexts, null)),
    ...(await ask(themes.texts, null)),
  ]);

  const linked = derived('linked', only, async (_input: null, ask) => {
    const { value, excused } = await ask(content, null);
    const [base] = await ask(languages, null);
    return linkLibrary(value, {
      excused: new Set(excused),
      pictures: await ask(pictures, null),
      themes: await ask(themes.ids, null),
      language: language ?? base,
    });
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

  const deckDraft = derived('deck draft', deckKeyText, async (key: DeckKey, ask) => {
    const all = await ask(library, null);
    const plan = deckPlan(key, all);
    if (plan === undefined) throw new Error(`the deck ${deckKeyText(key)} was asked for but has no recipe`);
    return draftDeck(all, plan, await ask(recogniser, null));
  });

  const cut = derived('deck cut', deckKeyText, async (key: DeckKey, ask) =>
    cutDeck(await ask(deckDraft, key)),
  );

  /** With slides numbered for good: the one every output shows. */
  const deck = derived('deck', deckKeyText, async (key: DeckKey, ask) => {
    const { deck: whole } = await ask(cut, key);
    return isPublic === true ? publicDeck(whole) : whole;
  });

  const deckProblems = derived('deck faults', deckKeyText, async (key: DeckKey, ask) => {
    const all = await ask(library, null);
    const plan = deckPlan(key, all);
    if (plan === undefined) return [];
    const { deck: fitted, diagnostics } = await ask(cut, key);
    const worn = await ask(themes.brand, fitted.theme);
    return [
      ...deckFaults(await ask(deckDraft, key), plan, all),
      ...diagnostics,
      ...(worn === undefined ? [] : brandFaults(fitted, worn.brand, worn.at)),
    ];
  });

  /** What is wrong with a recipe's deck is wrong with its variants, and told once. */
  const recipeProblems = derived(
    'recipe faults',
    (id: string) => id,
    async (id, ask) => {
      const recipe = (await ask(library, null)).decks.get(id);
      const told: Diagnostic[] = [];
      for (const key of recipe === undefined ? [] : keysOf(recipe))
        told.push(...withoutSame(await ask(deckProblems, key), told));
      return told;
    },
  );

  const bodies = bookBodyTasks({ library, recogniser });

  /** Of the decks their recipes describe first, the participants' books and the glossary. */
  const coverage = derived('coverage', only, async (_input: null, ask) => {
    const all = await ask(library, null);
    return composeCoverage(all, {
      decks: await Promise.all([...all.decks.keys()].map((id) => ask(deck, baseKey(id)))),
      books: await ask(bodies.books, null),
      glossary: await ask(bodies.glossary, null),
    });
  });

  /** What may keep a document from being made at all; told long before everything else is known. */
  const structureFaults = derived('structure faults', only, async (_input: null, ask) => [
    ...(await ask(content, null)).diagnostics,
    ...(await ask(themes.faults, null)),
    ...(await ask(linked, null)).diagnostics,
  ]);

  /** Everything that can be said without a browser. */
  const faults = derived('faults', only, async (_input: null, ask, turn): Promise<readonly Diagnostic[]> => {
    const { diagnostics: inContent, excused } = await ask(content, null);
    const diagnostics = [...inContent, ...(await ask(themes.faults, null))];
    const links = await ask(linked, null);
    if (links.value === undefined) return [...diagnostics, ...links.diagnostics];
    const rules = await taken(
      checkLibrary(links.value, {
        today: await ask(today, null),
        texts: await ask(contentTexts, null),
        excused: new Set(excused),
      }),
      turn,
    );
    const decks = await Promise.all([...links.value.decks.keys()].map((id) => ask(recipeProblems, id)));
    const all = links.value;
    const sessions = [...all.sessions.values()].flatMap((plan) => sessionFaults(plan, all));
    const documents = [...emptyTimelines(all), ...decks.flat(), ...sessions];
    const told = await ask(contentTexts, null);
    const known = [...diagnostics, ...withoutDoubtful(links.diagnostics, diagnostics, told)];
    const found = [...known, ...rules.flat(), ...withoutConsequences(documents, known)];
    // What an error keeps out of the documents may be what shows a fact.
    if (!makesDocuments(all) || found.some(({ severity }) => severity === 'error')) return found;
    return [...found, ...coverageFaults(await ask(coverage, null))];
  });

  return {
    text,
    texts,
    languages,
    overlays,
    addresses,
    library,
    recogniser,
    deck,
    deckProblems,
    ...bodies,
    coverage,
    structureFaults,
    faults,
    pictures,
    pictureHash,
    themes,
  };
}
