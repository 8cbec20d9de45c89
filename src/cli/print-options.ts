/** The options by which a copy shop is served → an order for print, or what is wrong with them. */
import type { PrintOrder } from '../build/print-order.ts';
import type { Format } from '../build/request.ts';
import type { Edition } from '../model/recipe.ts';

export interface PrintOptions {
  readonly chapter?: string;
  readonly edition?: Edition;
  readonly paper?: NonNullable<PrintOrder['paper']>;
  readonly multipleOf?: string;
  readonly booklet?: boolean;
  readonly signature?: number;
  readonly creep?: number;
}

/** Undefined where nothing was said about print. */
export function printOrderOf(options: PrintOptions): PrintOrder | undefined {
  const { chapter, edition, paper, multipleOf, booklet, signature, creep = 0 } = options;
  const isAsked = [chapter, edition, paper, multipleOf, booklet].some((each) => each !== undefined);
  if (!isAsked) return undefined;
  return {
    chapter,
    edition,
    paper,
    multipleOf: Number(multipleOf ?? 1),
    booklet: booklet ? { signature, creep } : undefined,
  };
}

interface Neighbours {
  readonly format: readonly Format[];
  readonly minutes?: number;
  readonly public?: boolean;
}

export function printMisuse(options: PrintOptions & Neighbours): string | undefined {
  const { chapter, edition, paper, booklet, signature, creep, format, minutes } = options;
  if (!booklet && (signature !== undefined || creep !== undefined))
    return '--signature and --creep go with --booklet';
  if (printOrderOf(options) === undefined) return undefined;
  if (paper === 'a5' && chapter === undefined)
    return 'a5 is the paper of hand-outs: add --chapter ID; whole books are a4 or letter';
  if (options.public && edition === 'facilitator')
    return 'the facilitator’s edition is for those who teach: a public build has none';
  if (minutes !== undefined) return '--minutes is for decks, not for what is printed of a handbook';
  return format.length > 0 && !format.includes('pdf')
    ? 'what is printed of a handbook is a PDF: leave --format out'
    : undefined;
}
