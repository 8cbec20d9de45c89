/** The shape of a colour: six digits from 0 to f, with `#` before them or without. */
import type { Named } from '../../model/text.ts';
import { clip } from '../shape/scalars.ts';
import { type Reading, reportKind, type Shape } from '../shape/shape.ts';
import type { Node, ScalarNode } from '../tree.ts';

const wanted = 'a colour such as "#0b4f5c"';
const written = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** `#rrggbb` in small letters. */
export const colour: Shape<Named> = {
  wanted,
  // Digits alone are a number to an editor.
  schema: () => ({ type: ['string', 'number'], pattern: '^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' }),
  read: (node, reading) => {
    if (node.kind !== 'scalar') return reportKind(node, wanted, reading);
    if (node.text.trim() === '') return reportKind(node, wanted, reading, emptyCure(node, reading));
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

/** To YAML a `#` after a space starts a comment: the colour is there and not seen. */
function emptyCure(node: ScalarNode, { source }: Reading): string {
  const [, hidden] =
    /^[ \t]*(#[0-9a-f]+)/i.exec(source.text.slice(node.span.start)) ?? commentIn(node, source.text);
  return hidden === undefined ? `Write ${wanted}` : `Put it in quotation marks: "${hidden}"`;
}

function commentIn({ span }: Node, text: string): readonly string[] {
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1).split('\n', 1)[0] ?? '';
  return /:[ \t]+(#[0-9a-f]+)/i.exec(line) ?? [];
}
