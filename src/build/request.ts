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
  /** `manifest.json` as the last build left it: a part build keeps its rows about everything else. */
  readonly manifest: Uint8Array | undefined;
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

export interface Choice {
  readonly targets: readonly Target[];
  /** Names that name nothing. */
  readonly unknown: readonly string[];
  /** Targets named that are not made in any of the formats asked for. */
  readonly unmakeable: readonly string[];
}

const formatsOf: Readonly<Record<Target['kind'], readonly Format[]>> = {
  deck: formats,
  handbook: ['pdf'],
  glossary: ['html'],
};

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

export function chooseTargets(library: Library, { only, formats: wanted }: BuildRequest): Choice {
  const all = allTargets(library);
  if (only.length === 0) return { targets: all, unknown: [], unmakeable: [] };
  const targets = all.filter((target) => only.some((name) => isNamed(target, name)));
  const makeable = ({ kind }: Target): boolean =>
    wanted.length === 0 || formatsOf[kind].some((format) => wanted.includes(format));
  return {
    targets,
    unknown: only.filter((name) => !all.some((target) => isNamed(target, name))),
    unmakeable: targets.filter((target) => !makeable(target)).map(targetName),
  };
}

/** `handbook/x` is where the handbook's files lie, `handbooks/x` where its recipe does: both are understood. */
function isNamed(target: Target, name: string): boolean {
  const full = targetName(target);
  return full === name || full === name.replace(/^(deck|handbook)\//, '$1s/');
}
