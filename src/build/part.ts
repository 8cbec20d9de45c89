/** A request and what was made for it → what is replaced in the output; the rest of it stays. */
import type { Library } from '../model/library.ts';
import type { Made } from './making.ts';
import type { Renewed } from './manifest-rows.ts';
import type { BuildRequest, Target } from './request.ts';

/** `whole`: what was made is everything there will be. `part`: it replaces what is owned. */
export type Replaced =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly owned: (path: string) => boolean };

/** With a format named, only files of that name are replaced: the other formats stay. */
export function replacedBy(
  request: BuildRequest,
  targets: readonly Target[],
  made: readonly Made[],
): Replaced {
  if (request.only.length === 0 && request.formats.length === 0) return { kind: 'whole' };
  const paths = new Set(made.map(({ artifact }) => artifact.path));
  const owned = (path: string): boolean =>
    paths.has(path) || (request.formats.length === 0 && targets.some((target) => ownsPath(target, path)));
  return { kind: 'part', owned };
}

export function renewedBy(replaced: Replaced, targets: readonly Target[], library: Library): Renewed {
  if (replaced.kind === 'whole')
    return { path: () => true, deck: () => true, section: () => true, entries: true };
  const decks = new Set(targets.flatMap((target) => (target.kind === 'deck' ? [target.id] : [])));
  const modules = new Set(targets.flatMap((target) => modulesOf(target, library)));
  return {
    path: replaced.owned,
    deck: (id) => decks.has(id),
    section: (anchor) => modules.has(anchor.split('/')[0] ?? ''),
    entries: targets.some((target) => target.kind === 'glossary'),
  };
}

function modulesOf(target: Target, library: Library): readonly string[] {
  const parts = target.kind === 'handbook' ? (library.handbooks.get(target.id)?.parts ?? []) : [];
  return parts.flatMap((part) => part.chapters.map((chapter) => chapter.value));
}

function ownsPath(target: Target, path: string): boolean {
  if (target.kind === 'deck') return path.startsWith(`decks/${target.id}/`);
  if (target.kind === 'glossary') return path.startsWith('glossary/') || path.startsWith('assets/');
  if (target.kind === 'session') return path === `sessions/${target.id}.html`;
  return target.editions.some((edition) => {
    const stem = `handbook/${target.id}-${edition}`;
    return path.startsWith(stem) && /^[-./]/.test(path.slice(stem.length));
  });
}
