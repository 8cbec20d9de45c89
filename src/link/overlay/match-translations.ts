/** Translations and the strings there are → which translation stands for which string, and what is wrong with the others. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { meantCure } from '../../model/meant.ts';
import { nearest } from '../../model/nearest.ts';
import type { Overlay, Translation } from '../../model/overlay.ts';
import { type BaseString, homeOf } from './base-strings.ts';
import { grouped } from './grouped.ts';

export interface Matched {
  /** By the address of the string in the base language. */
  readonly placed: ReadonlyMap<string, Placed>;
  /** Addresses of strings that translations at a wrong address were probably meant for: those are not missing. */
  readonly misplaced: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Placed {
  readonly translation: Translation;
  readonly overlay: Overlay;
  readonly string: BaseString;
}

interface Claim {
  readonly at: string;
  readonly translation: Translation;
  readonly overlay: Overlay;
}

/** `isExcused` tells addresses of things that a broken file of the base may still mean to hold. */
export function matchTranslations(
  overlays: readonly Overlay[],
  strings: readonly BaseString[],
  isExcused: (at: string) => boolean,
): Matched {
  const board = new Board(strings, isExcused);
  const claims = overlays.flatMap((overlay) => board.claimsOf(overlay));
  const moved = claims.filter((claim) => !board.placeExact(claim));
  const changed = moved.filter((claim) => !board.placeMoved(claim));
  for (const claim of changed) board.placeStale(claim);
  return { placed: board.placed, misplaced: board.misplaced, diagnostics: board.diagnostics };
}

/** Strings on one side, translations coming in from the other, from the surest match to the least sure. */
class Board {
  readonly placed = new Map<string, Placed>();
  readonly diagnostics: Diagnostic[] = [];
  readonly misplaced = new Set<string>();
  readonly #byAddress: ReadonlyMap<string, BaseString>;
  readonly #byKin: ReadonlyMap<string, readonly BaseString[]>;
  readonly #homes: ReadonlySet<string>;
  readonly #claimed = new Map<string, Claim>();
  readonly #isExcused: (at: string) => boolean;

  constructor(strings: readonly BaseString[], isExcused: (at: string) => boolean) {
    this.#byAddress = new Map(strings.map((string) => [string.at, string]));
    this.#byKin = grouped(strings, (string) => kinOf(string.at, string.from));
    this.#homes = new Set(strings.map(({ at }) => homeOf(at)));
    this.#isExcused = isExcused;
  }

  /** A file that translates nothing there is makes one fault, not one a string. */
  claimsOf(overlay: Overlay): readonly Claim[] {
    const home = overlay.translates;
    if (!this.#homes.has(home.value)) {
      if (!this.#isExcused(home.value)) this.diagnostics.push(unknownHome(overlay, this.#homes));
      const meant = nearest(home.value, this.#homes);
      for (const { at } of overlay.strings) this.misplaced.add(`${meant}/${at.value}`);
      return [];
    }
    return overlay.strings
      .map((translation) => ({ at: `${home.value}/${translation.at.value}`, translation, overlay }))
      .filter((claim) => this.#isFirst(claim));
  }

  #isFirst(claim: Claim): boolean {
    const first = this.#claimed.get(claim.at);
    if (first === undefined) this.#claimed.set(claim.at, claim);
    else this.#tellTwice(claim, first);
    return first === undefined;
  }

  /** What it translates by its fingerprint is not missing. */
  #tellTwice(claim: Claim, first: Claim): void {
    this.diagnostics.push(translatedTwice(claim, first));
    for (const { at, from } of this.#byAddress.values())
      if (from === claim.translation.from.value) this.misplaced.add(at);
  }

  placeExact(claim: Claim): boolean {
    const string = this.#byAddress.get(claim.at);
    if (string?.from !== claim.translation.from.value) return false;
    return this.#place(claim, string);
  }

  /** Items are counted, so one put in before them moves them: the same words a few places on are the same string. */
  placeMoved(claim: Claim): boolean {
    const kin = this.#byKin.get(kinOf(claim.at, claim.translation.from.value)) ?? [];
    const string = kin.find(({ at }) => !this.placed.has(at));
    return string !== undefined && this.#place(claim, string);
  }

  placeStale(claim: Claim): void {
    const string = this.#byAddress.get(claim.at);
    const isWritten = claim.translation.text !== undefined;
    if (string === undefined) {
      const isLost = isWritten && !this.#isExcused(claim.at);
      if (isLost) this.#tellLost(claim);
      return;
    }
    if (isWritten) this.diagnostics.push(stale(claim, string));
    if (!this.placed.has(claim.at)) this.#place(claim, string);
  }

  #tellLost(claim: Claim): void {
    const home = `${claim.overlay.translates.value}/`;
    const siblings = [...this.#byAddress.keys()].filter((each) => each.startsWith(home));
    this.diagnostics.push(unknownString(claim, siblings));
    this.misplaced.add(nearest(claim.at, siblings) ?? '');
  }

  #place({ translation, overlay }: Claim, string: BaseString): boolean {
    this.placed.set(string.at, { translation, overlay, string });
    return true;
  }
}

/** The same for all strings of one list that say the same. */
function kinOf(at: string, from: string): string {
  return `${from} ${at.replace(/(?:-\d+|\/\d+)(?=\/|$)/g, '/#')}`;
}

function unknownHome({ translates }: Overlay, homes: ReadonlySet<string>): Diagnostic {
  return {
    code: 'overlay-unknown',
    severity: 'error',
    span: translates.span,
    message: `There is nothing called ${translates.value} to translate`,
    ...meantCure(
      translates,
      homes,
      'Write modules/, decks/, handbooks/, sessions/ or data/ and an id, or glossary, facts, events, organisations, people, prompts or project',
    ),
  };
}

function unknownString({ at, translation, overlay }: Claim, known: readonly string[]): Diagnostic {
  const home = `${overlay.translates.value}/`;
  const siblings = known.map((each) => each.slice(home.length));
  return {
    code: 'overlay-unknown',
    severity: 'error',
    span: translation.at.span,
    message: `No string is found at ${at}`,
    ...meantCure(translation.at, siblings, 'Take the string out: what it translated is gone'),
  };
}

function translatedTwice({ at, translation }: Claim, first: Claim): Diagnostic {
  return {
    code: 'id-duplicate',
    severity: 'error',
    span: translation.at.span,
    message: `${at} is translated already`,
    cure: 'Keep one of the two',
    related: { span: first.translation.at.span, message: 'the first one' },
  };
}

function stale({ at, translation }: Claim, string: BaseString): Diagnostic {
  return {
    code: 'overlay-stale',
    severity: 'warning',
    span: translation.from.span,
    message: `The words at ${at} have changed since they were translated`,
    cure: `Look at the translation again, then write from: ${string.from}`,
    related: { span: string.span, message: 'what it says now' },
  };
}
