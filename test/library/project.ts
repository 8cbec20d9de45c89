/** Files of a project held in memory → everything the checks say about it, in order of place. */

import { withoutConsequences } from '../../src/build/told-once.ts';
import { checkLibrary } from '../../src/check/check-library.ts';
import { composeCoverage } from '../../src/compose/coverage/compose-coverage.ts';
import type { Coverage } from '../../src/compose/coverage/coverage.ts';
import { coverageFaults, makesDocuments } from '../../src/compose/coverage/coverage-faults.ts';
import { deckFaults } from '../../src/compose/deck/deck-faults.ts';
import { draftDeck } from '../../src/compose/deck/draft-deck.ts';
import { sessionFaults } from '../../src/compose/session/session-faults.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import { emptyTimelines } from '../../src/compose/timeline-faults.ts';
import { linkLibrary } from '../../src/link/link-library.ts';
import type { Checked, Diagnostic } from '../../src/model/diagnostic.ts';
import type { Library } from '../../src/model/library.ts';
import { placeOf, type SourceText } from '../../src/model/span.ts';
import { assemble, isContentFile, readContentFile } from '../../src/read/content.ts';
import { documentsOf } from './documents.ts';
import { readThemes } from './themes.ts';

/** Path → text. */
export type Files = Readonly<Record<string, string>>;

export interface Told {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  /** `content/en/modules/broken.yaml:6:5`. */
  readonly place: string;
  readonly message: string;
  readonly cure: string;
}

const today = '2026-11-20';

export interface ProjectReading extends Checked<Library | undefined> {
  readonly texts: readonly SourceText[];
  readonly excused: ReadonlySet<string>;
}

export function readProject(files: Files, pictures: readonly string[] = []): ProjectReading {
  const themes = readThemes(files, pictures);
  const texts = Object.keys(files)
    .filter((path) => isContentFile(path) && !themes.texts.some((theme) => theme.path === path))
    .sort()
    .map((path) => ({ path, text: files[path] ?? '' }));
  const readings = texts.map((text) => readContentFile(text, 'en'));
  const content = assemble(
    readings.map((reading) => reading.value),
    texts,
  );
  const excused = new Set(readings.flatMap((reading) => reading.excused));
  const linked = linkLibrary(content, { excused, pictures: new Set(pictures), themes: themes.ids });
  const read = readings.flatMap((reading) => reading.diagnostics);
  const diagnostics = [...read, ...themes.diagnostics, ...linked.diagnostics];
  return { value: linked.value, diagnostics, texts: [...texts, ...themes.texts], excused };
}

export function checkProject(files: Files, pictures: readonly string[] = []): readonly Told[] {
  const { value: library, diagnostics, texts, excused } = readProject(files, pictures);
  const later =
    library === undefined
      ? []
      : [
          ...[...checkLibrary(library, { today, texts, excused })].flat(),
          ...withoutConsequences(faultsOfDocuments(library), diagnostics),
        ];
  const found = [...diagnostics, ...later];
  const isWhole = library !== undefined && !found.some(({ severity }) => severity === 'error');
  const unused = isWhole && makesDocuments(library) ? coverageFaults(coverageOf(library)) : [];
  return [...found, ...unused].map((each) => told(each, texts)).sort(byPlace);
}

/** Where the documents of a library show its facts, as the command has it. */
export function coverageOf(library: Library): Coverage {
  const { decks, books, glossary } = documentsOf(library);
  return composeCoverage(library, { decks, books, glossary });
}

function faultsOfDocuments(library: Library): readonly Diagnostic[] {
  const recogniser = makeRecogniser(library.terms.values());
  return [
    ...emptyTimelines(library),
    ...[...library.decks.values()].flatMap((recipe) =>
      deckFaults(draftDeck(library, recipe, recogniser), recipe, library),
    ),
    ...[...library.sessions.values()].flatMap((recipe) => sessionFaults(recipe, library)),
  ];
}

function told(diagnostic: Diagnostic, texts: readonly SourceText[]): Told {
  const { code, severity, span, message, cure } = diagnostic;
  const text = texts.find((each) => each.path === span.path)?.text ?? '';
  const { line, column } = placeOf(text, span.start);
  return { code, severity, place: `${span.path}:${line}:${column}`, message, cure };
}

function byPlace(one: Told, other: Told): number {
  const [left, right] = [placeKey(one.place), placeKey(other.place)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function placeKey(place: string): string {
  return place.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}
