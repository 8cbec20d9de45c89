/** What was asked for → what to make. */
import type { Library } from '../model/library.ts';
import type { Edition, Paper } from '../model/recipe.ts';

export const formats = ['md', 'html', 'pdf'] as const;
export type Format = (typeof formats)[number];

export interface BuildRequest {
  /** `decks/igf-in-brief`, `handbooks/internet-governance`, `glossary`; empty for everything. */
  readonly only: readonly string[];
  /** Empty for every format. */
  readonly formats: readonly Format[];
}

export type Target =
  | { readonly kind: 'deck'; readonly id: string }
  | {
      readonly kind: 'handbook';
      readonly id: string;
      readonly editions: readonly Edition[];
      readonly papers: readonly Paper[];
    }
  | { readonly kind: 'glossary' };

export function allTargets(library: Library): readonly Target[] {
  const decks = [...library.decks.keys()].map((id): Target => ({ kind: 'deck', id }));
  const books = [...library.handbooks.values()].map(
    ({ id, editions, papers }): Target => ({ kind: 'handbook', id: id.value, editions, papers }),
  );
  return [...decks, ...books, { kind: 'glossary' }];
}

export function targetName(target: Target): string {
  if (target.kind === 'deck') return `decks/${target.id}`;
  return target.kind === 'handbook' ? `handbooks/${target.id}` : 'glossary';
}

/** The targets named, and the names that name none. */
export function chooseTargets(
  library: Library,
  only: readonly string[],
): { readonly targets: readonly Target[]; readonly unknown: readonly string[] } {
  const all = allTargets(library);
  if (only.length === 0) return { targets: all, unknown: [] };
  const matches = (target: Target, name: string): boolean =>
    targetName(target) === name ||
    targetName(target) === `${name}s` ||
    targetName(target).replace('handbooks/', 'handbook/') === name;
  return {
    targets: all.filter((target) => only.some((name) => matches(target, name))),
    unknown: only.filter((name) => !all.some((target) => matches(target, name))),
  };
}

/** Whether an artifact belongs to a target, so that a part build replaces its own and nothing else. */
export function ownsPath(target: Target, path: string): boolean {
  if (target.kind === 'deck') return path.startsWith(`decks/${target.id}/`);
  if (target.kind === 'handbook')
    return target.editions.some((edition) => path.startsWith(`handbook/${target.id}-${edition}`));
  return path.startsWith('glossary/') || path.startsWith('assets/');
}
