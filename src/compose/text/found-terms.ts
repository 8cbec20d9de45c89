/** A paragraph's inlines → the terms found in each of its texts, looked for in the paragraph as a whole. */
import type { Library } from '../../model/library.ts';
import type { Inline } from '../../model/text.ts';
import { inlineText } from './authored.ts';
import type { Found, Recogniser } from './recogniser.ts';

/** Where each text has its terms; what is not listed has none. */
export type FoundTerms = ReadonlyMap<Inline, readonly Found[]>;

/**
 * A quotation may open before an emphasis and close behind it, and a compound may begin with a mark, so the whole is read as one.
 * Terms are found in running text alone, not in links, code and marks.
 */
export function foundTerms(inlines: readonly Inline[], library: Library, recogniser: Recogniser): FoundTerms {
  const stretches: Stretch[] = [];
  const whole = read(inlines, { library, stretches, at: 0 });
  const found = recogniser(whole);
  return new Map(
    stretches.map(({ inline, start, end }) => [
      inline,
      found
        .filter((each) => each.start >= start && each.end <= end)
        .map((each) => ({ ...each, start: each.start - start, end: each.end - start })),
    ]),
  );
}

interface Stretch {
  readonly inline: Inline;
  readonly start: number;
  readonly end: number;
}

interface Reader {
  readonly library: Library;
  readonly stretches: Stretch[];
  readonly at: number;
}

function read(inlines: readonly Inline[], reader: Reader): string {
  let text = '';
  for (const inline of inlines) text += readOne(inline, { ...reader, at: reader.at + text.length });
  return text;
}

function readOne(inline: Inline, reader: Reader): string {
  if (inline.kind === 'emphasis' || inline.kind === 'strong') return read(inline.children, reader);
  const text = inlineText(inline, reader.library);
  if (inline.kind === 'text')
    reader.stretches.push({ inline, start: reader.at, end: reader.at + text.length });
  return text;
}

/** Lines and escapes are stretches of their own in the file; in a document they are one text. */
export function joinedTexts(inlines: readonly Inline[]): readonly Inline[] {
  const made: Inline[] = [];
  for (const inline of inlines) {
    const last = made.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      made[made.length - 1] = {
        kind: 'text',
        text: last.text + inline.text,
        span: { ...last.span, end: inline.span.end },
      };
    else made.push('children' in inline ? { ...inline, children: joinedTexts(inline.children) } : inline);
  }
  return made;
}
