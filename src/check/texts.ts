/** A library → its texts, as the walk over content gives them. */
import type { Library } from '../model/library.ts';
import { perObject } from '../model/per-object.ts';
import type { Text } from '../model/text.ts';
import { type PlacedText, textsOf } from '../model/texts.ts';

/** Everything that can be printed; the claims of facts are not, only their values. */
export const printedTexts = perObject((library: Library): readonly PlacedText[] =>
  textsOf({
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
  }),
);

/** Texts that say what holds today: the glossary's notes, and the second halves of callouts. */
export function presentTexts(library: Library): ReadonlySet<Text> {
  const blocks = [...library.modules.values()].flatMap((module) =>
    module.sections.flatMap((section) => section.blocks),
  );
  const halves = blocks.flatMap((block) =>
    block.kind === 'callout' && block.content.form === 'then-and-now'
      ? [block.content.now.brief, block.content.now.full]
      : [],
  );
  const notes = [...library.terms.values()].map((term) => term.today);
  return new Set([...halves, ...notes].filter((text) => text !== undefined));
}
