/** Blocks as a document shows them: one form chosen, data resolved, sources numbered. Shared by every genre. */
import type { Align, ChartForm, DiagramForm } from './block.ts';
import type { Anchor } from './ids.ts';
import type { CalendarDate, DateRange, Quantity } from './ledger.ts';
import type { Runs } from './run.ts';
import type { Span } from './span.ts';

/** A piece of text with what it rests on. On a page `refs` are the chapter's reference numbers; on a slide it is empty, for the foot names the sources. */
export interface Passage {
  readonly runs: Runs;
  readonly refs: readonly number[];
  readonly span: Span;
}

/** What each body may carry. */
export interface BodyFrame {
  /** Unique in its document: names the box that is measured and the figure's file. A slug. */
  readonly key: string;
  readonly anchor: Anchor | undefined;
  /** The table's or figure's title; on a slide it is the slide's title and not repeated. */
  readonly title: Runs | undefined;
  /** `2.1`, counted by chapter and kind (table or figure); undefined on slides and for unnumbered bodies. */
  readonly number: string | undefined;
  readonly refs: readonly number[];
  readonly span: Span;
}

export interface PointsBody extends BodyFrame {
  readonly kind: 'points';
  readonly items: readonly Passage[];
}

export interface ProseBody extends BodyFrame {
  readonly kind: 'prose';
  readonly paragraphs: readonly Passage[];
}

export interface TableBody extends BodyFrame {
  readonly kind: 'table';
  readonly columns: readonly { readonly title: Runs; readonly align: Align }[];
  readonly rows: readonly {
    readonly cells: readonly Runs[];
    readonly refs: readonly number[];
    readonly span: Span;
  }[];
  readonly note: Runs | undefined;
}

export interface ComparisonBody extends BodyFrame {
  readonly kind: 'comparison';
  readonly things: readonly Runs[];
  readonly rows: readonly {
    readonly attribute: Runs;
    readonly cells: readonly Runs[];
    readonly span: Span;
  }[];
  readonly note: Runs | undefined;
}

export interface ChartBody extends BodyFrame {
  readonly kind: 'chart';
  readonly chart: ChartData;
  readonly note: Runs | undefined;
}

/** Everything a drawing of numbers needs. A missing value is one nobody has established, never zero. */
export interface ChartData {
  readonly form: ChartForm;
  readonly title: string;
  readonly unit: string;
  /** `June 2025`, ready to print. */
  readonly asOf: string;
  readonly note: string | undefined;
  readonly categoryTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly title: string; readonly values: readonly (Quantity | undefined)[] }[];
}

export interface TimelineBody extends BodyFrame {
  readonly kind: 'timeline';
  readonly timeline: TimelineData;
}

export interface TimelineData {
  readonly title: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly lanes: readonly { readonly id: string; readonly title: string }[];
  /** In time order. `date` is ready to print: `10–12 December 2003`. */
  readonly events: readonly {
    readonly id: string;
    readonly lane: string;
    readonly when: DateRange;
    readonly date: string;
    readonly title: string;
  }[];
}

export interface DiagramBody extends BodyFrame {
  readonly kind: 'diagram';
  readonly diagram: DiagramData;
  readonly note: Runs | undefined;
}

export interface DiagramData {
  readonly form: DiagramForm;
  readonly title: string;
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly nodes: readonly {
    readonly id: string;
    readonly text: string;
    readonly group: string | undefined;
    readonly crossed: boolean;
  }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string | undefined;
  }[];
}

export interface DefinitionBody extends BodyFrame {
  readonly kind: 'definition';
  readonly term: {
    readonly anchor: Anchor;
    readonly preferred: string;
    readonly expansion: string | undefined;
  };
  readonly text: Passage;
  readonly elements: readonly { readonly element: Runs; readonly means: Runs }[];
}

export interface PositionsBody extends BodyFrame {
  readonly kind: 'positions';
  readonly items: readonly { readonly who: Runs; readonly says: Passage }[];
}

export interface StepsBody extends BodyFrame {
  readonly kind: 'steps';
  /** The number of the first step: 1, or more where earlier steps stand on the slide before. */
  readonly start: number;
  readonly items: readonly { readonly when: Runs | undefined; readonly text: Passage }[];
}

export interface CalloutBody extends BodyFrame {
  readonly kind: 'callout';
  readonly content:
    | { readonly form: 'then-and-now'; readonly then: Passage; readonly now: Passage }
    | { readonly form: 'caution' | 'remark'; readonly text: Passage };
}

export interface PictureBody extends BodyFrame {
  readonly kind: 'picture';
  /** Path below `content/pictures/`. */
  readonly file: string;
  readonly alternative: string;
  readonly credit: Runs;
}

export type Body =
  | PointsBody
  | ProseBody
  | TableBody
  | ComparisonBody
  | ChartBody
  | TimelineBody
  | DiagramBody
  | DefinitionBody
  | PositionsBody
  | StepsBody
  | CalloutBody
  | PictureBody;

export type BodyKind = Body['kind'];
