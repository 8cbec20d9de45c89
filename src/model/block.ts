/** The blocks a section is made of, as authors write them. Each kind means something; none is a style. */
import type { Span } from './span.ts';
import type { Cite, Named, Prose, Said, Text } from './text.ts';

/** What every block may say about itself. */
export interface BlockFrame {
  readonly id: Named | undefined;
  /** Starts a further slide, or names the table or figure. */
  readonly title: Text | undefined;
  readonly level: Level | undefined;
  readonly audience: readonly Named[];
  readonly priority: number | undefined;
  readonly needs: readonly Named[];
  readonly seconds: number | undefined;
  readonly notes: Prose | undefined;
  readonly cite: Cite;
  readonly span: Span;
}

export type Level = 'core' | 'standard' | 'deep';
export const levels: readonly Level[] = ['core', 'standard', 'deep'];

export interface Item {
  readonly text: Said<Text>;
  readonly cite: Cite;
  readonly span: Span;
}

export interface Points extends BlockFrame {
  readonly kind: 'points';
  readonly items: readonly Item[];
}

export interface ProseBlock extends BlockFrame {
  readonly kind: 'prose';
  readonly text: Said<Prose>;
}

export type Align = 'start' | 'end' | 'centre';

export interface Column {
  readonly title: Text;
  readonly align: Align;
}

export interface Row {
  readonly cells: readonly Text[];
  readonly cite: Cite;
  readonly span: Span;
}

export interface Table extends BlockFrame {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly note: Text | undefined;
}

/** Things side by side: one column each, one row an attribute. */
export interface Comparison extends BlockFrame {
  readonly kind: 'comparison';
  readonly things: readonly Text[];
  readonly rows: readonly {
    readonly attribute: Text;
    readonly cells: readonly Text[];
    readonly span: Span;
  }[];
  readonly note: Text | undefined;
}

export type ChartForm = 'bars' | 'columns' | 'stacked' | 'line' | 'dots';

export interface Chart extends BlockFrame {
  readonly kind: 'chart';
  readonly form: ChartForm;
  readonly data: Named;
  readonly category: Named;
  readonly series: readonly Named[];
  readonly note: Text | undefined;
}

export interface Timeline extends BlockFrame {
  readonly kind: 'timeline';
  readonly lanes: readonly Named[];
  readonly from: Named | undefined;
  readonly to: Named | undefined;
  /** When given, only these events, else all of the lanes between the years. */
  readonly events: readonly Named[];
}

export type DiagramForm = 'flow' | 'layers' | 'groups';

export interface Diagram extends BlockFrame {
  readonly kind: 'diagram';
  readonly form: DiagramForm;
  readonly groups: readonly { readonly id: Named; readonly title: Text }[];
  readonly nodes: readonly {
    readonly id: Named;
    readonly text: Text;
    readonly group: Named | undefined;
    readonly crossed: boolean;
  }[];
  readonly links: readonly { readonly from: Named; readonly to: Named; readonly label: Text | undefined }[];
  readonly note: Text | undefined;
}

export interface Definition extends BlockFrame {
  readonly kind: 'definition';
  readonly term: Named;
  readonly text: Said<Text>;
  readonly elements: readonly { readonly element: Text; readonly means: Text }[];
}

export interface Positions extends BlockFrame {
  readonly kind: 'positions';
  readonly items: readonly {
    readonly who: Text;
    readonly says: Said<Text>;
    readonly cite: Cite;
    readonly span: Span;
  }[];
}

export interface Steps extends BlockFrame {
  readonly kind: 'steps';
  readonly items: readonly {
    readonly when: Text | undefined;
    readonly text: Said<Text>;
    readonly cite: Cite;
    readonly span: Span;
  }[];
}

export type CalloutForm =
  | { readonly form: 'then-and-now'; readonly then: Said<Text>; readonly now: Said<Text> }
  | { readonly form: 'caution' | 'remark'; readonly text: Said<Text> };

export interface Callout extends BlockFrame {
  readonly kind: 'callout';
  readonly content: CalloutForm;
}

export interface Picture extends BlockFrame {
  readonly kind: 'picture';
  /** Below `content/pictures/`. */
  readonly file: Named;
  readonly alternative: Text;
  readonly credit: Text;
}

export type Block =
  | Points
  | ProseBlock
  | Table
  | Comparison
  | Chart
  | Timeline
  | Diagram
  | Definition
  | Positions
  | Steps
  | Callout
  | Picture;

export type BlockKind = Block['kind'];
