/** What was asked for → what to make. */
import type { Library } from '../model/library.ts';
import type { Edition, Paper } from '../model/recipe.ts';

export const formats = ['md', 'html', 'pdf'] as const;
export type Format = (typeof formats)[number];

export interface BuildRequest {
  /** `decks/igf-in-brief`, `handbooks/internet-governance`, `sessions/half-day`, `glossary`; empty for everything. */
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
  | { readonly kind: 'session'; readonly id: string }
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
  session: ['html'],
  glossary: ['html'],
};

export function allTargets(library: Library): readonly Target[] {
  const decks = [...library.decks.keys()].map((id): Target => ({ kind: 'deck', id }));
  const books = [...library.handbooks.values()].map(
    ({ id, editions, papers }): Target => ({ kind: 'handbook', id: id.value, editions, papers }),
  );
  const sessions = [...library.sessions.keys()].map((id): Target => ({ kind: 'session', id }));
  return [...decks, ...books, ...sessions, { kind: 'glossary' }];
}

export function targetName(target: Target): string {
  return target.kind === 'glossary' ? target.kind : `${target.kind}s/${target.id}`;
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
  return full === name || full === name.replace(/^(deck|handbook|session)\//, '$1s/');
}
