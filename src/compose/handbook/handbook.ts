/** A handbook as a document: numbered parts, chapters, sections, tables, figures and references; no page numbers yet. */
import type { Body } from '../../model/body.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Edition, Paper } from '../../model/recipe.ts';
import type { Runs } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { Entry } from '../glossary/glossary.ts';
import type { Imprint } from '../imprint.ts';

export interface Handbook {
  readonly id: string;
  readonly edition: Edition;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly description: Runs | undefined;
  readonly papers: readonly Paper[];
  /** The deck whose slide numbers are printed. */
  readonly companion: { readonly id: string; readonly title: string } | undefined;
  readonly imprint: Imprint;
  readonly parts: readonly Part[];
  /** Every numbered table and figure, in order. */
  readonly tables: readonly Listed[];
  readonly figures: readonly Listed[];
  /** The glossary part: entries in the language's order. */
  readonly glossary: readonly Entry[];
  readonly bibliography: readonly BibliographyEntry[];
}

export interface Part {
  readonly anchor: Anchor;
  /** Roman: `I`. */
  readonly number: string;
  readonly title: string;
  readonly summary: Runs | undefined;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  /** The module's. */
  readonly anchor: Anchor;
  readonly number: number;
  readonly title: string;
  readonly summary: Runs;
  readonly objectives: readonly Runs[];
  /** Planned teaching time of the whole chapter. */
  readonly minutes: number;
  readonly sections: readonly ChapterSection[];
  /** Numbered from 1 in each chapter. */
  readonly references: readonly Reference[];
}

export interface ChapterSection {
  readonly anchor: Anchor;
  /** `2.1`. */
  readonly number: string;
  readonly title: Runs;
  readonly bodies: readonly Body[];
  readonly discussion: readonly { readonly ask: Runs; readonly minutes: number }[];
  readonly exercises: readonly {
    readonly title: Runs;
    readonly minutes: number;
    readonly task: readonly Runs[];
    readonly materials: readonly Runs[];
    /** Blank lines to write on. */
    readonly room: number;
  }[];
  readonly quiz: readonly { readonly ask: Runs; readonly answers: readonly Runs[] }[];
  readonly span: Span;
}

/** One fact's source at one place: `WGIG, Report …, para 10.` */
export interface Reference {
  readonly number: number;
  /** The bibliography entry it belongs to. */
  readonly source: Anchor;
  readonly runs: Runs;
}

export interface BibliographyEntry {
  readonly anchor: Anchor;
  readonly runs: Runs;
}

export interface Listed {
  readonly anchor: Anchor;
  readonly number: string;
  readonly title: string;
}
