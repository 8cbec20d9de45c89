/** What a template says, in the few things a template may say. */

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'print'; readonly path: TemplatePath; readonly raw: boolean }
  | {
      readonly kind: 'block';
      readonly helper: BlockHelper;
      readonly path: TemplatePath;
      readonly body: TemplateTree;
      readonly otherwise: TemplateTree;
    }
  | {
      readonly kind: 'partial';
      readonly name: string;
      readonly context: TemplatePath | undefined;
      /** Fields added to what the partial sees; undefined is a literal text. */
      readonly fields: ReadonlyMap<string, TemplatePath | undefined>;
      readonly place: Place;
    }
  /** Legal Handlebars that our templates do without, with the reason. */
  | { readonly kind: 'refused'; readonly reason: string; readonly place: Place };

export type TemplateTree = readonly TemplateNode[];

export const blockHelpers = ['if', 'unless', 'each', 'with'] as const;

export type BlockHelper = (typeof blockHelpers)[number];

export interface TemplatePath {
  /** As written: `../deck.title`, `@first`. */
  readonly original: string;
  readonly parts: readonly string[];
  /** How many `../`. */
  readonly depth: number;
  /** `@first` and its like. */
  readonly data: boolean;
  readonly place: Place;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}
