/** What a page brings to the blocks it shows. */
import type {
  ChartBody,
  ComparisonBody,
  DiagramBody,
  PictureBody,
  TableBody,
  TimelineBody,
} from '../../model/body.ts';
import type { Words } from '../../model/words.ts';
import type { Html } from './html.ts';
import type { LongTable } from './long-table.ts';
import type { Links } from './runs.ts';

/** The bodies whose picture a writer draws or embeds. */
export type DrawnBody = ChartBody | TimelineBody | DiagramBody | PictureBody;

export interface BodyContext {
  /** In print a `figure` element would make an outer PDF figure without a description, so there it is a `div`. */
  readonly medium: 'print' | 'web';
  readonly links: Links;
  readonly words: Words;
  /** The marks of a passage's sources; asked only for numbers that exist. */
  refs(numbers: readonly number[]): Html;
  /** The drawing itself, with its description. */
  drawing(body: DrawnBody): Html;
  /** How a table that may go on overleaf is divided; a table that stays whole has no answer, and no table without pages. */
  longTable?(body: TableBody | ComparisonBody): LongTable | undefined;
}
