/** An id and what to show → the recipe of a deck. */
import type { BaseContent } from '../base-content.ts';
import { referenceFault, refused, type Start, slugFault, wordsOf } from './start.ts';
import { yamlWords } from './yaml-words.ts';

export interface DeckWords {
  readonly id: string;
  readonly title: string | undefined;
  readonly minutes: number | undefined;
  readonly audience: string | undefined;
  /** Modules, or `module/section`. */
  readonly show: readonly string[];
}

export function newDeck(words: DeckWords, { base, content }: BaseContent): Start {
  const fault = slugFault(
    words.id,
    'a deck',
    content.decks.map(({ id }) => id.value),
  );
  if (fault !== undefined) return fault;
  const known = content.modules.flatMap(({ id, sections }) => [
    id.value,
    ...sections.map((section) => `${id.value}/${section.id.value}`),
  ]);
  const modules = content.modules.map(({ id }) => id.value);
  const show = words.show.length === 0 && modules.length === 1 ? modules : words.show;
  if (show.length === 0)
    return refused(
      modules.length === 0
        ? 'there is no module to show yet. Make one: lectern new module ID'
        : `say what the deck shows: --show with modules or module/section, of ${modules.join(', ')}`,
    );
  const strange = referenceFault(show, known, 'module or section');
  if (strange !== undefined) return strange;
  const path = `content/${base}/decks/${words.id}.yaml`;
  const seconds = plannedSeconds(show, content);
  const minutes = words.minutes ?? Math.max(1, Math.round((seconds + framing) / 60));
  return {
    kind: 'made',
    files: [{ path, text: deckText(words, minutes, show) }],
    grown: [],
    what: `the deck ${words.id}`,
    next: [`lectern check`, `lectern build --only decks/${words.id}`],
  };
}

/** Of its first slide and its last. */
const framing = 40;

/** What its slides take, by their own plans. */
function plannedSeconds(show: readonly string[], { modules }: BaseContent['content']): number {
  const shown = modules.flatMap(({ id, sections }) =>
    sections.filter((section) => show.includes(id.value) || show.includes(`${id.value}/${section.id.value}`)),
  );
  const own = shown.flatMap(({ seconds, blocks }) => [seconds, ...blocks.map((block) => block.seconds ?? 0)]);
  return own.reduce((sum, each) => sum + each, 0);
}

export function deckText(
  { id, title, audience }: Pick<DeckWords, 'id' | 'title' | 'audience'>,
  minutes: number,
  show: readonly string[],
): string {
  return `# yaml-language-server: $schema=../../schema/deck.json
# A deck is a recipe: it names what it shows, and says nothing twice.
deck: ${id}
title: ${yamlWords(title ?? wordsOf(id), 2)}
minutes: ${minutes}
audience: ${yamlWords(audience ?? 'newcomers', 2)}
# The deepest level shown: core, standard or deep.
level: standard
parts:
  - part: ${yamlWords(title ?? wordsOf(id), 6)}
    # Modules, or module/section.
    show: [${show.join(', ')}]
closing:
  title: Questions?
`;
}
