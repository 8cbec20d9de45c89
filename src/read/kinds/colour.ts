/** The shape of a colour: six digits from 0 to f, with `#` before them or without. */
import { lineSpan, type Span } from '../../model/span.ts';
import type { Named } from '../../model/text.ts';
import { clip } from '../shape/scalars.ts';
import { type Reading, reportKind, type Shape } from '../shape/shape.ts';
import type { ScalarNode } from '../tree.ts';

const wanted = 'a colour such as "#0b4f5c"';
const written = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** `#rrggbb` in small letters. */
export const colour: Shape<Named> = {
  wanted,
  // Digits alone are a number to an editor.
  schema: () => ({ type: ['string', 'number'], pattern: '^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' }),
  read: (node, reading) => {
    if (node.kind !== 'scalar') return reportKind(node, wanted, reading);
    if (node.text.trim() === '') return reportHidden(node, reading);
    const [, digits] = written.exec(node.text.trim()) ?? [];
    if (digits !== undefined) return { value: `#${sixDigits(digits.toLowerCase())}`, span: node.span };
    reading.report({
      code: 'value-colour',
      span: node.span,
      message: `“${clip(node.text)}” is not ${wanted}`,
      cure: 'Write six digits from 0 to f in quotation marks: "#0b4f5c"',
    });
    return undefined;
  },
};

function sixDigits(digits: string): string {
  return digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('');
}

function reportHidden(node: ScalarNode, reading: Reading): undefined {
  const hidden = hiddenColour(node, reading);
  if (hidden === undefined) return reportKind(node, wanted, reading, `Write ${wanted}`);
  const text = `"${hidden.colour}"`;
  reading.report({
    code: 'value-empty',
    span: hidden.span,
    message: `Nothing stands here; ${wanted} is wanted`,
    cure: `Put it in quotation marks: ${text}`,
    fix: { does: 'Put it in quotation marks', edits: [{ span: hidden.span, text }] },
  });
  return undefined;
}

/** To YAML a `#` after a space starts a comment: the colour is there and not seen. */
function hiddenColour(
  { span }: ScalarNode,
  { source }: Reading,
): { readonly colour: string; readonly span: Span } | undefined {
  const line = lineSpan(source.text, { ...span, end: span.start });
  const match = /:[ \t]+(#[0-9a-f]+)(?=[ \t\r]*(?: #.*)?$)/i.exec(source.text.slice(line.start, line.end));
  const [whole = '', colour] = match ?? [];
  if (match === null || colour === undefined) return undefined;
  const end = line.start + match.index + whole.length;
  return { colour, span: { ...span, start: end - colour.length, end } };
}
