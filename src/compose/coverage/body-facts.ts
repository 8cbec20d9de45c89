/** A body of a document → the facts it shows: those its block and what is shown of it rest on, and those whose values it prints. */
import type { Chart } from '../../model/block.ts';
import type { Body } from '../../model/body.ts';
import type { Library } from '../../model/library.ts';
import type { Inline, Text } from '../../model/text.ts';
import { effective, ownFacts } from '../body/citing.ts';
import { frameTexts, piecesOfBlock, shownSpans, spanKey } from './block-pieces.ts';
import type { UsedBy } from './coverage.ts';
import type { WrittenBlock } from './written-blocks.ts';

export interface ShownFact {
  readonly fact: string;
  readonly by: UsedBy;
}

export function bodyFacts(
  body: Body,
  { block, around }: WrittenBlock,
  library: Library,
): readonly ShownFact[] {
  const shown = new Set(shownSpans(body).map(spanKey));
  const pieces = piecesOfBlock(block).filter(({ span }) => shown.has(spanKey(span)));
  const cited = [effective(block.cite, around), ...pieces.map(({ cite }) => cite)].flatMap(ownFacts);
  const printed = [...frameTexts(block), ...pieces.flatMap(({ texts }) => texts)].flatMap(valuesIn);
  return [
    ...byText([...cited, ...printed]),
    ...(block.kind === 'chart' ? chartFacts(block, library) : []),
    ...(body.kind === 'timeline' ? eventsFacts(body.timeline.events, library) : []),
  ];
}

export function byText(facts: readonly string[]): readonly ShownFact[] {
  return facts.map((fact) => ({ fact, by: { kind: 'text' } }));
}

/** What the data rest on, and the facts whose values are drawn. */
function chartFacts(
  { data: { value: id }, category, series }: Chart,
  library: Library,
): readonly ShownFact[] {
  const data = library.datasets.get(id);
  if (data === undefined) return [];
  const drawn = new Set([category, ...series].map(({ value }) => value));
  const cells = data.rows.flatMap((row) =>
    [...row].flatMap(([column, cell]) =>
      drawn.has(column) && cell.kind === 'fact' ? [factOf(cell.reference.value)] : [],
    ),
  );
  return [...ownFacts(data.cite), ...cells].map((fact) => ({ fact, by: { kind: 'data', id } }));
}

/** What dated events rest on, and the facts that date them. */
export function eventsFacts(
  events: readonly { readonly id: string }[],
  library: Library,
): readonly ShownFact[] {
  return events.flatMap(({ id }) => {
    const event = library.events.get(id);
    if (event === undefined) return [];
    const dated = event.when === undefined ? [] : [factOf(event.when.value)];
    const facts = [...ownFacts(event.cite), ...dated, ...valuesIn(event.title)];
    return facts.map((fact): ShownFact => ({ fact, by: { kind: 'event', id } }));
  });
}

/** The facts whose values a text prints: those of its `[[fact:W-07.dates]]`. */
export function valuesIn({ inlines }: Text): readonly string[] {
  return inlines.flatMap(inlineValues);
}

function inlineValues(inline: Inline): readonly string[] {
  if ('children' in inline) return inline.children.flatMap(inlineValues);
  return inline.kind === 'mark' && inline.mark === 'fact' ? [factOf(inline.target)] : [];
}

function factOf(reference: string): string {
  return reference.split('.')[0] ?? '';
}
