/** `cite:` – ledger ids, or `none` where no fact is stated. */
import type { Cite, Named } from '../../model/text.ts';
import { list } from '../shape/lists.ts';
import { type Field, fallback } from '../shape/record.ts';
import { ledgerId } from '../shape/scalars.ts';
import { reportKind, type Shape } from '../shape/shape.ts';

const ids: Shape<readonly Named[]> = list(ledgerId, 1);
const wanted = 'a list of ledger ids such as [W-18, W-19], or none';

const cite: Shape<Cite> = {
  wanted,
  schema: (definitions) => ({
    anyOf: [{ const: 'none' }, ledgerId.schema(definitions), ids.schema(definitions)],
  }),
  read: (node, reading) => {
    if (node.kind === 'scalar' && node.text === 'none') return { kind: 'none', span: node.span };
    if (node.kind === 'map' || (node.kind === 'scalar' && node.text === ''))
      return reportKind(node, wanted, reading);
    const facts = node.kind === 'list' ? ids.read(node, reading) : one(ledgerId.read(node, reading));
    return facts === undefined ? undefined : { kind: 'facts', facts, span: node.span };
  },
};

function one(fact: Named | undefined): readonly Named[] | undefined {
  return fact === undefined ? undefined : [fact];
}

export const citeField: Field<Cite> = fallback(
  cite,
  { kind: 'inherit' },
  'What this rests on: ids of facts in the ledger, or none where no fact is stated',
);
