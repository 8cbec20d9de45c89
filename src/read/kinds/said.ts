/** Shapes of what is said in two lengths, alone or with what it rests on. */
import type { Span } from '../../model/span.ts';
import type { Cite, Said, Text } from '../../model/text.ts';
import { keysOr } from '../shape/lists.ts';
import { optional, record } from '../shape/record.ts';
import { mapped, type Shape, weighed } from '../shape/shape.ts';
import { saidOnce, saidTwice, text } from '../shape/texts.ts';
import { citeField } from './cite.ts';

const briefAbout = 'The short form, for the slide';
const fullAbout = 'The full form, for the page; alone, it appears on the page only';

const inherit: Cite = { kind: 'inherit' };

/** A text, or `brief` and `full`. */
export const saidText: Shape<Said<Text>> = keysOr(
  weighed(
    record('text in two lengths', { brief: optional(text, briefAbout), full: optional(text, fullAbout) }),
    (value, reading) => saidTwice(value.brief, value.full, value.span, reading),
  ),
  mapped(text, (value) => saidOnce(value)),
);

/** An item of a list: a text, or `brief`, `full` and `cite`. */
export const item: Shape<{ readonly text: Said<Text>; readonly cite: Cite; readonly span: Span }> = keysOr(
  weighed(
    record('point', { brief: optional(text, briefAbout), full: optional(text, fullAbout), cite: citeField }),
    (value, reading) => {
      const said = saidTwice(value.brief, value.full, value.span, reading);
      return said === undefined ? undefined : { text: said, cite: value.cite, span: value.span };
    },
  ),
  mapped(text, (value) => ({ text: saidOnce(value), cite: inherit, span: value.span })),
);

/** Fields for records that say something as `text:` or as `brief:` and `full:`. */
export const saidFields = {
  text: optional(saidText, 'What is said, on slide and page alike'),
  brief: optional(text, briefAbout),
  full: optional(text, fullAbout),
};

export function saidOf(
  value: {
    readonly text: Said<Text> | undefined;
    readonly brief: Text | undefined;
    readonly full: Text | undefined;
    readonly span: Span;
  },
  reading: Parameters<typeof saidTwice>[3],
): Said<Text> | undefined {
  return value.text ?? saidTwice(value.brief, value.full, value.span, reading);
}
