/** The paragraphs of a body in one column, and how far its marks push them in. */
import type { Body } from '../../../model/body.ts';
import { plainText } from '../../../model/run.ts';

export interface BodyWords {
  readonly paragraphs: readonly string[];
  /** CSS pixels. */
  readonly indent: number;
}

export function bodyWords(body: Body): BodyWords {
  switch (body.kind) {
    case 'points':
      return { paragraphs: body.items.map(({ runs }) => plainText(runs)), indent: 28 };
    case 'steps':
      return {
        paragraphs: body.items.map(
          ({ when, text }) => `${when === undefined ? '' : `${plainText(when)} – `}${plainText(text.runs)}`,
        ),
        indent: 72,
      };
    case 'prose':
      return { paragraphs: body.paragraphs.map(({ runs }) => plainText(runs)), indent: 0 };
    default:
      return { paragraphs: [], indent: 0 };
  }
}
