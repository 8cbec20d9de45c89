/** Where a new module is to be seen → the recipes that name it: of a deck, begun where there is none, and of a handbook. */
import type { SourceText } from '../../model/span.ts';
import type { BaseContent } from '../base-content.ts';
import { namedInPart } from './name-in-part.ts';
import { deckText } from './new-deck.ts';
import { type Refused, referenceFault, refused, slugFault } from './start.ts';

export interface Showing {
  /** A deck that is there, or a new one. */
  readonly deck: string | undefined;
  readonly handbook: string | undefined;
}

export interface Shown {
  readonly kind: 'shown';
  readonly files: readonly SourceText[];
  readonly grown: readonly SourceText[];
}

interface ShownModule {
  readonly id: string;
  readonly title: string;
}

/** Its minutes are those of the one slide a new module has, with the first and the last. */
const minutes = 2;

export function showModule(
  module: ShownModule,
  { deck, handbook }: Showing,
  base: BaseContent,
): Shown | Refused {
  const parts = [
    ...(deck === undefined ? [] : [inDeck(module, deck, base)]),
    ...(handbook === undefined ? [] : [inHandbook(module, handbook, base)]),
  ];
  const fault = parts.find((part) => part.kind === 'refused');
  if (fault !== undefined) return fault;
  const shown = parts.filter((part) => part.kind === 'shown');
  return {
    kind: 'shown',
    files: shown.flatMap(({ files }) => files),
    grown: shown.flatMap(({ grown }) => grown),
  };
}

function inDeck(
  { id, title }: ShownModule,
  deck: string,
  { base, texts, content }: BaseContent,
): Shown | Refused {
  const path = `content/${base}/decks/${deck}.yaml`;
  if (content.decks.some((each) => each.id.value === deck)) return inPart(texts, path, 'show', id);
  const fault = slugFault(deck, 'a deck', []);
  if (fault !== undefined) return fault;
  const text = deckText({ id: deck, title, audience: undefined }, minutes, [id]);
  return { kind: 'shown', files: [{ path, text }], grown: [] };
}

function inHandbook(
  { id }: ShownModule,
  handbook: string,
  { base, texts, content }: BaseContent,
): Shown | Refused {
  const known = content.handbooks.map((each) => each.id.value);
  return (
    referenceFault([handbook], known, 'handbook') ??
    inPart(texts, `content/${base}/handbooks/${handbook}.yaml`, 'chapters', id)
  );
}

function inPart(
  texts: readonly SourceText[],
  path: string,
  key: 'show' | 'chapters',
  id: string,
): Shown | Refused {
  const recipe = texts.find((each) => each.path === path);
  const text = recipe === undefined ? undefined : namedInPart(recipe, key, id);
  return text === undefined
    ? refused(`${path} has no list ${key}: at its end to name ${id} in. Mend it first: lectern check`)
    : { kind: 'shown', files: [], grown: [{ path, text }] };
}
