/** `cite:` – ledger ids, or `none` where no fact is stated. */
import type { Cite, Named } from '../../model/text.ts';
import { list } from '../shape/lists.ts';
import { reportNoValue } from '../shape/no-value.ts';
import { type Field, fallback } from '../shape/record.ts';
import { ledgerId } from '../shape/scalars.ts';
import type { Fault, Reading, Shape } from '../shape/shape.ts';
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
  const mark = markAsId(node, reading.source.text);
  if (mark !== undefined) {
    reading.report(mark);
    return undefined;
  }
  if (node.kind === 'list') return ids.read(node, reading);
  if (node.kind === 'map' || node.text === '') return reportNoValue(node, wanted, reading);
  const id = ledgerId.read(node, reading);
  return id === undefined ? undefined : [id];
}

/** `[[fact:T-02]]`, a list within a list to YAML. */
function markAsId({ kind, span }: Node, file: string): Fault | undefined {
  const [, id] =
    /^\[\[(?:fact:)?([A-Z]{1,2}-\d{1,3})(?:\.[\w-]+)?\]\]$/.exec(file.slice(span.start, span.end)) ?? [];
  if (kind !== 'list' || id === undefined) return undefined;
  const does = `Write [${id}]`;
  return {
    code: 'value-kind',
    span,
    message: 'A mark stands here; ids alone are wanted',
    cure: does,
    fix: { does, edits: [{ span, text: `[${id}]` }] },
  };
}

export const citeField: Field<Cite> = fallback(
  cite,
  { kind: 'inherit' },
  'What this rests on: ids of facts in the ledger, or none where no fact is stated',
);
