/** An id and a title → a module with one section, every key of it explained. */
import type { BaseContent } from '../base-content.ts';
import { type Showing, showModule } from './show-module.ts';
import { type Start, slugFault, wordsOf } from './start.ts';
import { yamlWords } from './yaml-words.ts';

export interface ModuleWords extends Showing {
  readonly id: string;
  readonly title: string | undefined;
  readonly summary: string | undefined;
}

export function newModule(words: ModuleWords, base: BaseContent): Start {
  const { id, summary } = words;
  const taken = base.content.modules.map((module) => module.id.value);
  const fault = slugFault(id, 'a module', taken);
  if (fault !== undefined) return fault;
  const title = words.title ?? wordsOf(id);
  const shown = showModule({ id, title }, words, base);
  if (shown.kind === 'refused') return shown;
  const path = `content/${base.base}/modules/${id}.yaml`;
  const text = moduleText(id, title, summary ?? 'One sentence on what this chapter tells.');
  return {
    kind: 'made',
    files: [{ path, text }, ...shown.files],
    grown: shown.grown,
    what: `the module ${id}`,
    next: nextSteps(id, path, words),
  };
}

function nextSteps(id: string, path: string, { deck, handbook }: Showing): readonly string[] {
  const isShown = deck !== undefined || handbook !== undefined;
  return [
    ...(isShown
      ? []
      : [
          `To show it: lectern new deck ${id} --show ${id}, or add ${id} to show: of a deck or to chapters: of a handbook`,
        ]),
    'lectern serve   (shows in the browser what you write, at every save)',
    `Write in ${path}`,
    'lectern check   (says what is wrong, and where)',
    deck === undefined ? 'lectern build' : `lectern build --only decks/${deck}`,
  ];
}

function moduleText(id: string, title: string, summary: string): string {
  return `# yaml-language-server: $schema=../../schema/module.json
# A module is a chapter of the handbook; each of its sections is one message and one slide.
module: ${id}
title: ${yamlWords(title, 2)}
summary: ${yamlWords(summary, 2)}
# What a reader can do afterwards; start with a verb.
objectives:
  - Say what this chapter is about
sections:
  - section: first
    # The message of the slide: a sentence with a verb, at most about 80 characters.
    title: This section says one thing
    # core, standard or deep: a deck shows down to its own level.
    level: standard
    # Planned for its slide.
    seconds: 80
    # The facts of the ledger this rests on, such as [A-01]; none where no fact is stated.
    cite: none
    blocks:
      - points:
          - A point for slides and pages alike
          # brief is for slides, full for pages.
          - brief: A short form for the room
            full: |
              A fuller form for the desk. It may run over several lines;
              single line ends are spaces.
    # What the presenter says.
    notes: |
      Ask the room what it knows already.
`;
}
