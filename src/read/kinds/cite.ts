/** `cite:` – ledger ids, or `none` where no fact is stated. */
import type { Cite, Named } from '../../model/text.ts';
import { list } from '../shape/lists.ts';
import { type Field, fallback } from '../shape/record.ts';
import { ledgerId } from '../shape/scalars.ts';
import { type Reading, reportKind, type Shape } from '../shape/shape.ts';
import type { Node } from '../tree.ts';

const ids: Shape<readonly Named[]> = list(ledgerId, 1);
const wanted = 'a list of ledger ids such as [W-18, W-19], or none';

const cite: Shape<Cite> = {
  wanted,
  schema: (definitions) => ({
    anyOf: [{ const: 'none' }, ledgerId.schema(definitions), ids.schema(definitions)],
  }),
  read: (node, reading) => {
    const none: Cite = { kind: 'none', span: node.span };
    if (node.kind === 'scalar' && node.text === 'none') return none;
    const facts = factsOf(node, reading);
    // What cannot be read was told already; that the claim now cites nothing is no further fault.
    return facts === undefined ? none : { kind: 'facts', facts, span: node.span };
  },
};

function factsOf(node: Node, reading: Reading): readonly Named[] | undefined {
  if (node.kind === 'list') return ids.read(node, reading);
  if (node.kind === 'map' || node.text === '') return reportKind(node, wanted, reading);
  const id = ledgerId.read(node, reading);
  return id === undefined ? undefined : [id];
}

export const citeField: Field<Cite> = fallback(
  cite,
  { kind: 'inherit' },
  'What this rests on: ids of facts in the ledger, or none where no fact is stated',
);
