/** Says which fields a template may use, at run time for the check and as a type for the writer that fills them. */
import type { Html } from './html.ts';

export type Shape = TextShape | HtmlShape | FlagShape | ListShape | ObjectShape | OptionalShape;

/** Plain text, escaped where it is printed. */
export interface TextShape {
  readonly kind: 'text';
}

/** Finished markup, printed as it is. */
export interface HtmlShape {
  readonly kind: 'html';
}

/** Asked by `{{#if}}`, never printed. */
export interface FlagShape {
  readonly kind: 'flag';
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Fields;
}

/** A field that is always there and may be `undefined`. */
export interface OptionalShape {
  readonly kind: 'optional';
  readonly of: Shape;
}

export type Fields = Readonly<Record<string, Shape>>;

export const text: TextShape = { kind: 'text' };
export const html: HtmlShape = { kind: 'html' };
export const flag: FlagShape = { kind: 'flag' };

export function list<const S extends Shape>(of: S): { readonly kind: 'list'; readonly of: S } {
  return { kind: 'list', of };
}

export function object<const F extends Fields>(fields: F): { readonly kind: 'object'; readonly fields: F } {
  return { kind: 'object', fields };
}

export function optional<const S extends Shape>(of: S): { readonly kind: 'optional'; readonly of: S } {
  return { kind: 'optional', of };
}

/** The data a template of this shape is given; of a shape not known at compile time nothing can be said. */
export type ViewOf<S extends Shape> = Shape extends S ? unknown : KnownView<S>;

type KnownView<S extends Shape> = S extends TextShape
  ? string
  : S extends HtmlShape
    ? Html
    : S extends FlagShape
      ? boolean
      : S extends { readonly kind: 'list'; readonly of: infer I extends Shape }
        ? readonly ViewOf<I>[]
        : S extends { readonly kind: 'optional'; readonly of: infer O extends Shape }
          ? ViewOf<O> | undefined
          : S extends { readonly kind: 'object'; readonly fields: infer F extends Fields }
            ? { readonly [K in keyof F]: ViewOf<F[K]> }
            : never;
