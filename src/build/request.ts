/** What was asked for → what to make. */
import type { Occasion } from '../compose/deck/deck-plan.ts';
import type { Library } from '../model/library.ts';
import type { Edition, Paper } from '../model/recipe.ts';
import { choosePrints } from './choose-prints.ts';
import { type DeckKey, keysOf } from './deck-key.ts';
import type { ChapterPrint, PrintOrder } from './print-order.ts';
import { isNamed, isNamedAlone, targetName } from './target-names.ts';

export const formats = ['md', 'html', 'pdf', 'pptx', 'handout', 'notes'] as const;
export type Format = (typeof formats)[number];

export interface BuildRequest {
  /** `decks/igf-in-brief`, `decks/igf-in-brief/short`, `handbooks/internet-governance`, `sessions/half-day`, `glossary`; empty for everything. */
  readonly only: readonly string[];
  /** Empty for every format. */
  readonly formats: readonly Format[];
  /** Of the decks named, one made for this. */
  readonly occasion: Occasion | undefined;
  /** How books are printed this once: then nothing else is made. */
  readonly print?: PrintOrder | undefined;
  /** Nothing of the presenter's, in a folder that holds nothing else. */
  readonly isPublic: boolean;
  /** `manifest.json` as the last build left it: a part build keeps its rows about everything else. */
  readonly manifest: Uint8Array | undefined;
}

export type DeckTarget = { readonly kind: 'deck' } & DeckKey;

export type Target =
  | DeckTarget
  | {
      readonly kind: 'handbook';
      readonly id: string;
      readonly editions: readonly Edition[];
      readonly papers: readonly Paper[];
    }
  | ({ readonly kind: 'chapter' } & ChapterPrint)
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'glossary' };

export interface Choice {
  readonly targets: readonly Target[];
  /** Names that name nothing. */
  readonly unknown: readonly string[];
  /** Targets named that are not made as asked for: in none of the formats, for no occasion, not for everybody. */
  readonly unmakeable: readonly string[];
  /** Sentences about what cannot be done. */
  readonly refused: readonly string[];
}

const formatsOf: Readonly<Record<Target['kind'], readonly Format[]>> = {
  deck: formats,
  handbook: ['pdf', 'html'],
  chapter: ['pdf'],
  session: ['html'],
  glossary: ['html'],
};

export function allTargets(library: Library): readonly Target[] {
  const decks = [...library.decks.values()].flatMap(keysOf).map((key): Target => ({ kind: 'deck', ...key }));
  const books = [...library.handbooks.values()].map(
    ({ id, editions, papers }): Target => ({ kind: 'handbook', id: id.value, editions, papers }),
  );
  const sessions = [...library.sessions.keys()].map((id): Target => ({ kind: 'session', id }));
  return [...decks, ...books, ...sessions, { kind: 'glossary' }];
}

export function chooseTargets(library: Library, request: BuildRequest): Choice {
  const all = allTargets(library);
  const offered = offeredOf(all, request);
  if (request.print !== undefined) return choosePrinted(library, request, request.print);
  if (request.only.length === 0) return { targets: offered, unknown: [], unmakeable: [], refused: [] };
  const isAsked = (target: Target): boolean => request.only.some((name) => isNamed(target, name));
  const [named, wanted] = [all.filter(isAsked), offered.filter(isAsked)];
  return {
    targets:
      request.occasion === undefined ? wanted : occasionTargets(wanted, request.only, request.occasion),
    unknown: request.only.filter((name) => !all.some((target) => isNamed(target, name))),
    unmakeable: named.filter((target) => !isMakeable(target, request)).map(targetName),
    refused: [],
  };
}

/** Whether everything there is, or only what was named. */
export function asksForAll({ only, print }: BuildRequest): boolean {
  return only.length === 0 && print === undefined;
}

function choosePrinted(library: Library, request: BuildRequest, order: PrintOrder): Choice {
  const all = allTargets(library);
  const { only } = request;
  const isAsked = (target: Target): boolean =>
    only.length === 0 || only.some((name) => isNamed(target, name));
  const books = offeredOf(all, request).filter((target) => target.kind === 'handbook');
  return {
    ...choosePrints(library, books.filter(isAsked), order),
    unknown: only.filter((name) => !all.some((target) => isNamed(target, name))),
    unmakeable:
      only.length === 0
        ? []
        : all.filter((target) => isAsked(target) && target.kind !== 'handbook').map(targetName),
  };
}

/** Of `decks/x` the deck its recipe describes first, of `decks/x/short` the variant, made for the occasion. */
function occasionTargets(
  named: readonly Target[],
  only: readonly string[],
  occasion: Occasion,
): readonly Target[] {
  return named
    .filter((target) => only.some((name) => isNamedAlone(target, name)))
    .map((target) => (target.kind === 'deck' ? { ...target, occasion } : target));
}

/** Session plans and the facilitator's edition are for those who teach, not for everybody. */
export function offeredOf(targets: readonly Target[], { isPublic }: BuildRequest): readonly Target[] {
  return isPublic ? targets.flatMap(forEverybody) : targets;
}

function forEverybody(target: Target): readonly Target[] {
  if (target.kind === 'session') return [];
  if (target.kind !== 'handbook') return [target];
  const editions = target.editions.filter((edition) => edition !== 'facilitator');
  return editions.length === 0 ? [] : [{ ...target, editions }];
}

function isMakeable(target: Target, request: BuildRequest): boolean {
  const { kind } = target;
  if (offeredOf([target], request).length === 0 || (request.occasion !== undefined && kind !== 'deck'))
    return false;
  return isMade(kind, request);
}

/** Whether in any of the formats asked for. */
export function isMade(kind: Target['kind'], request: BuildRequest): boolean {
  return formatsOf[kind].some((format) => isWanted(format, request));
}

/** Notes are for those who speak. */
export function isWanted(format: Format, { formats: wanted, isPublic }: BuildRequest): boolean {
  return (wanted.length === 0 || wanted.includes(format)) && !(isPublic && format === 'notes');
}
