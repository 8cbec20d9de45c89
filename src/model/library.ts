/** What the authors said, linked: every id resolves, terms are recognised, each node knows its place. */
import type { Term, Topic } from './glossary.ts';
import type {
  Dataset,
  Event,
  Fact,
  Lane,
  Organisation,
  Person,
  Prompt,
  Source,
  UnusedFact,
} from './ledger.ts';
import type { Module } from './module.ts';
import type { Language, Project } from './project.ts';
import type { DeckRecipe, HandbookRecipe } from './recipe.ts';
import type { SessionRecipe } from './session.ts';
import type { SourceRuns } from './source-runs.ts';
import type { SourceText } from './span.ts';
import type { Named } from './text.ts';

/** Everything read from a project's files, before links are checked. Lists keep the order of files and of writing. */
export interface Content {
  readonly project: Project | undefined;
  readonly language: Language | undefined;
  readonly modules: readonly Module[];
  readonly terms: readonly Term[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly datasets: readonly Dataset[];
  readonly lanes: readonly Lane[];
  readonly events: readonly Event[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly prompts: readonly Prompt[];
  readonly unused: readonly UnusedFact[];
  /** Runs of words not to be taken over, and names that may be. */
  readonly runs: readonly SourceRuns[];
  readonly quotable: readonly Named[];
  readonly decks: readonly DeckRecipe[];
  readonly handbooks: readonly HandbookRecipe[];
  readonly sessions: readonly SessionRecipe[];
  readonly texts: readonly SourceText[];
}

/** Content whose references have been looked up; maps are in the order of writing. */
export interface Library {
  readonly project: Project;
  readonly language: Language;
  readonly modules: ReadonlyMap<string, Module>;
  readonly terms: ReadonlyMap<string, Term>;
  /** In the order the index by topic lists them. */
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly lanes: ReadonlyMap<string, Lane>;
  readonly events: ReadonlyMap<string, Event>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly prompts: ReadonlyMap<string, Prompt>;
  /** Facts and prompts no document shows on purpose. */
  readonly unused: ReadonlyMap<string, UnusedFact>;
  readonly runs: readonly SourceRuns[];
  readonly quotable: readonly Named[];
  readonly decks: ReadonlyMap<string, DeckRecipe>;
  readonly handbooks: ReadonlyMap<string, HandbookRecipe>;
  readonly sessions: ReadonlyMap<string, SessionRecipe>;
}
