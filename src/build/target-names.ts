/** Targets and the names people give them. */
import { deckName } from './deck-key.ts';
import type { Target } from './request.ts';

/** A recipe's name names its variants as well. */
export function isNamed(target: Target, name: string): boolean {
  return isNamedAlone(target, name) || (target.kind === 'deck' && usual(name) === `decks/${target.id}`);
}

/** Of a deck's names, those that no other deck of its recipe goes by. */
export function isNamedAlone(target: Target, name: string): boolean {
  const byVariant = target.kind === 'deck' && target.variant !== undefined;
  return (
    usual(name) === targetName(target) ||
    (byVariant && usual(name) === `decks/${target.id}/${target.variant}`)
  );
}

/** What its files or its recipe go by. */
export function targetName(target: Target): string {
  if (target.kind === 'glossary') return target.kind;
  if (target.kind === 'chapter') return `handbooks/${target.id}`;
  return `${target.kind}s/${target.kind === 'deck' ? deckName(target) : target.id}`;
}

/** `handbook/x` is where the handbook's files lie, `handbooks/x` where its recipe does: both are understood. */
function usual(name: string): string {
  return name.replace(/^(deck|handbook|session)\//, '$1s/');
}
