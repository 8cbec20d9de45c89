/** The shape of a colour: six digits from 0 to f, with `#` before them or without. */
import type { Meant } from '../../model/meant.ts';
import type { Named } from '../../model/text.ts';
import { reportNoValue } from '../shape/no-value.ts';
import { clip } from '../shape/scalars.ts';
import type { Shape } from '../shape/shape.ts';
import type { ScalarNode } from '../tree.ts';
import { colourNames } from './colour-names.ts';

const wanted = 'a colour such as "#0b4f5c"';
const written = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** `#rrggbb` in small letters. */
export const colour: Shape<Named> = {
  wanted,
  // Digits alone are a number to an editor.
  schema: () => ({ type: ['string', 'number'], pattern: '^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' }),
  read: (node, reading) => {
    if (node.kind !== 'scalar' || node.text.trim() === '') return reportNoValue(node, wanted, reading);
    const [, digits] = written.exec(node.text.trim()) ?? [];
    if (digits !== undefined) return { value: `#${sixDigits(digits.toLowerCase())}`, span: node.span };
    reading.report({
      code: 'value-colour',
      span: node.span,
      message: `“${clip(node.text)}” is not ${wanted}`,
      ...colourCure(node),
    });
    return undefined;
  },
};

function colourCure({ text, span }: ScalarNode): Meant {
  const known = colourNames.get(text.trim().toLowerCase().replace(/[\s-]/g, ''));
  if (known === undefined) return { cure: 'Write six digits from 0 to f in quotation marks: "#0b4f5c"' };
  return {
    cure: `Write "${known}"`,
    fix: { does: `Write "${known}"`, edits: [{ span, text: `"${known}"` }] },
  };
}

function sixDigits(digits: string): string {
  return digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('');
}
