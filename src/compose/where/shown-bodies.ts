/** A body of a document → the places of what it shows, down to its passages, and of the things of the ledger it draws or names. */
import type { Block } from '../../model/block.ts';
import type { Body } from '../../model/body.ts';
import type { Library } from '../../model/library.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../model/text.ts';
import { marksOf } from '../../model/texts.ts';
import { frameTexts, piecesOfBlock, shownSpans, spanKey } from '../coverage/block-pieces.ts';
import { bodyFacts } from '../coverage/body-facts.ts';
import type { Written } from '../coverage/written-blocks.ts';

export interface ShownSpans {
  readonly spans: readonly Span[];
  readonly named: readonly Span[];
}

export function bodySpans(body: Body, written: Written, library: Library): ShownSpans {
  const own = [body.span, ...shownSpans(body)];
  const found = written.blocks.get(spanKey(body.span));
  if (found === undefined) return { spans: own, named: [] };
  const facts = bodyFacts(body, found, library).map(({ fact }) => fact);
  return {
    spans: [...own, ...drawn(body, found.block, library)],
    named: [...namedIn(body, found.block, library), ...evidenceSpans(facts, library)],
  };
}

/** Facts, and the prompts and sources behind them: they are cited where they are not printed. */
export function evidenceSpans(ids: readonly string[], library: Library): readonly Span[] {
  return ids.flatMap((id) => {
    const thing = library.facts.get(id) ?? library.prompts.get(id);
    if (thing === undefined) return [];
    return [thing.span, ...thing.sources.flatMap(({ source }) => spanOf(library.sources.get(source.value)))];
  });
}

export function spanOf(thing: { readonly span: Span } | undefined): readonly Span[] {
  return thing === undefined ? [] : [thing.span];
}

/** What the ledger alone writes, and a drawing shows. */
function drawn(body: Body, block: Block, library: Library): readonly Span[] {
  if (body.kind === 'timeline')
    return [
      ...body.timeline.lanes.flatMap(({ id }) => spanOf(library.lanes.get(id))),
      ...body.timeline.events.flatMap(({ id }) => spanOf(library.events.get(id))),
    ];
  if (block.kind === 'chart') return spanOf(library.datasets.get(block.data.value));
  if (body.kind === 'definition' && block.kind === 'definition')
    return spanOf(library.terms.get(block.term.value));
  return [];
}

function namedIn(body: Body, block: Block, library: Library): readonly Span[] {
  const shown = new Set(shownSpans(body).map(spanKey));
  const pieces = piecesOfBlock(block).filter(({ span }) => shown.has(spanKey(span)));
  const texts = [...frameTexts(block), ...pieces.flatMap((piece) => piece.texts)];
  return texts.flatMap(marksOf).flatMap((mark) => spanOf(targetOf(mark, library)));
}

function targetOf({ mark, target }: Mark, library: Library): { readonly span: Span } | undefined {
  switch (mark) {
    case 'term':
      return library.terms.get(target);
    case 'org':
      return library.organisations.get(target);
    case 'person':
      return library.people.get(target);
    case 'doc':
      return library.sources.get(target);
    default:
      return undefined;
  }
}
