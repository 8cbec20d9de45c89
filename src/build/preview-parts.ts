/** A library and what is open → the parts of its preview in the order in which they are made, and those that are no more. */
import type { Library } from '../model/library.ts';
import { deckName } from './deck-key.ts';
import { belongsTo } from './preview-paths.ts';
import { measureDeck, type PreviewMemory, type Step, showPortal, showTarget } from './preview-steps.ts';
import { allTargets, type Target } from './request.ts';

/** Pages first and the browser's work after them, for it is slow; the start page, slowest, only where somebody looks at it. */
export function stepsFor(
  library: Library,
  open: readonly string[],
  blocked: (target: Target) => boolean,
  { files, fits }: PreviewMemory,
): readonly (readonly [string, Step])[] {
  const all = allTargets(library);
  const isOpen = (target: Target): boolean => open.some((path) => belongsTo(target, path));
  const targets = all
    .filter((target) => !blocked(target))
    .sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  const decks = targets.filter((target) => target.kind === 'deck');
  for (const id of fits.keys()) if (!decks.some((deck) => deckName(deck) === id)) fits.delete(id);
  const portalWanted =
    targets.length === all.length && (open.includes('index.html') || !files.has('index.html'));
  return [
    ...targets.map((target) => [partName(target), showTarget(target)] as const),
    ...(portalWanted ? [['the start page', showPortal(all)] as const] : []),
    ...decks.map((deck) => [`the fit of ${deckName(deck)}`, measureDeck(deck)] as const),
  ];
}

export function partName(target: Target): string {
  if (target.kind === 'glossary') return 'the glossary';
  return target.kind === 'deck' ? deckName(target) : target.id;
}

/** What has no recipe any more is not served any more. */
export function forget({ files, slides, sheets }: PreviewMemory, targets: readonly Target[]): void {
  const owned = (path: string): boolean =>
    path === 'index.html' || targets.some((target) => belongsTo(target, path));
  for (const each of [files, sheets]) for (const path of each.keys()) if (!owned(path)) each.delete(path);
  for (const id of slides.keys())
    if (!targets.some((target) => target.kind === 'deck' && deckName(target) === id)) slides.delete(id);
}
