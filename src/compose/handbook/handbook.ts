/** A handbook as a document: numbered parts, chapters, sections, tables, figures and references; no page numbers yet. */
import type { Body } from '../../model/body.ts';
import type { Anchor } from '../../model/ids.ts';
import type { IndexGroup } from '../../model/index-entry.ts';
import type { Edition, Paper } from '../../model/recipe.ts';
import type { Runs } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { Entry } from '../glossary/glossary.ts';
import type { Imprint } from '../imprint.ts';
import type { Session } from '../session/session.ts';
import type { GlossaryLine } from './glossary-lines.ts';

export interface Handbook {
  readonly id: string;
  readonly edition: Edition;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly description: Runs | undefined;
  /** The publisher's number of the document. */
  readonly number: string | undefined;
  readonly foreword: Foreword | undefined;
  readonly overview: Overview | undefined;
  readonly chronology: Chronology | undefined;
  readonly papers: readonly Paper[];
  /** The deck whose slide numbers are printed. */
  readonly companion: { readonly id: string; readonly title: string } | undefined;
  readonly imprint: Imprint;
  /** Plans of sessions held with this book; the facilitator's edition alone has them. */
  readonly plans: readonly Session[];
  readonly parts: readonly Part[];
  /** Every numbered table and figure, in order. */
  readonly tables: readonly Listed[];
  readonly figures: readonly Listed[];
  /** The glossary part: entries in the language's order. */
  readonly glossary: readonly Entry[];
  /** The same with the other names of what they are about, which send to them. */
  readonly glossaryLines: readonly GlossaryLine[];
  readonly bibliography: readonly BibliographyEntry[];
  /** What the book says about what, by letter. */
  readonly index: readonly IndexGroup[];
  /** What its chapters and sections were called before. */
  readonly former: readonly FormerAnchor[];
}

/** `was` may have been an address; it leads to `anchor` now. */
export interface FormerAnchor {
  readonly anchor: Anchor;
  readonly was: Anchor;
}

export interface Foreword {
  readonly title: string;
  readonly paragraphs: readonly Runs[];
  readonly by: Runs | undefined;
}

/** The whole subject on a page: what there is to know about each thing, and where it is told. */
export interface Overview {
  readonly title: string;
  readonly lines: readonly { readonly heading: string; readonly runs: Runs }[];
}

/** The events of the ledger, year by year. */
export interface Chronology {
  readonly title: string;
  readonly note: Runs | undefined;
  readonly years: readonly ChronologyYear[];
}

export interface ChronologyYear {
  readonly year: number;
  readonly events: readonly {
    readonly id: string;
    /** As written, without its year; empty where no more is known. */
    readonly date: string;
    readonly title: string;
    /** Whose event it is: `IGF`. */
    readonly lane: string;
  }[];
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
  /** What no participant may read; undefined in every edition but the facilitator's. */
  readonly guide: SectionGuide | undefined;
  readonly span: Span;
}

/** How to teach a section. */
export interface SectionGuide {
  /** Planned for its slides, its discussion and its exercises together. */
  readonly seconds: number;
  /** Of these, for the slides. */
  readonly slideSeconds: number;
  /** What to say, slide by slide. */
  readonly notes: readonly GuideNote[];
  /** How to run each exercise and what to look for, in the order of the section's exercises; without paragraphs where its author gave none. */
  readonly guidance: readonly (readonly Runs[])[];
  /** The answers of each question of the quiz, in its order. */
  readonly keys: readonly QuizKey[];
}

export interface GuideNote {
  /** Of the slide it belongs to; undefined on the section's own. */
  readonly title: Runs | undefined;
  /** The block that begins the slide; undefined where it has no id. */
  readonly anchor: Anchor | undefined;
  readonly paragraphs: readonly Runs[];
}

export interface QuizKey {
  /** Places of the right answers, from 0. */
  readonly right: readonly number[];
  readonly why: Runs;
}

/** One fact's source at one place: `WGIG, Report …, para 10.` */
export interface Reference {
  readonly number: number;
  /** The bibliography entry it belongs to. */
  readonly source: Anchor;
  /** The place in the source: `para 10`. */
  readonly at: string | undefined;
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
