/** A library → its texts, as the walk over content gives them. */
import type { Library } from '../model/library.ts';
import { type PlacedText, textsOf } from '../model/texts.ts';

/** Everything that can be printed; the claims of facts are not, only their values. */
export function printedTexts(library: Library): readonly PlacedText[] {
  return textsOf({
    modules: [...library.modules.values()],
    terms: [...library.terms.values()],
    facts: [],
    datasets: [...library.datasets.values()],
    events: [...library.events.values()],
    organisations: [...library.organisations.values()],
    people: [...library.people.values()],
    prompts: [...library.prompts.values()],
    decks: [...library.decks.values()],
    handbooks: [...library.handbooks.values()],
    sessions: [...library.sessions.values()],
  });
}
