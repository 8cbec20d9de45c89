/** What differs between two editions → what to hand to those who hold the old one: errata sheets, and chapters to replace theirs. */
import { composeErrata } from '../../compose/errata/compose-errata.ts';
import type { Replacement } from '../../compose/errata/errata.ts';
import { makeImprint } from '../../compose/make-imprint.ts';
import { writtenDate } from '../../compose/text/values.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Edition, HandbookRecipe, Paper } from '../../model/recipe.ts';
import type { Workbench } from '../benches.ts';
import { loadFinish } from '../paper-tasks.ts';
import { type BookChanges, changedPieces, movedPlaces } from './book-changes.ts';
import type { Comparison } from './compare.ts';
import { rowOf } from './compare-rows.ts';
import type { EditionRecord } from './edition.ts';
import { printReplacements, type Replaced } from './print-replacements.ts';

export interface HandOuts {
  readonly before: EditionRecord;
  readonly after: EditionRecord;
  readonly comparison: Comparison;
  /** Undefined takes the first paper of each book's recipe. */
  readonly paper: Paper | undefined;
}

export async function makeHandOuts(
  benches: readonly Workbench[],
  handOuts: HandOuts,
): Promise<readonly Artifact[]> {
  const made: Artifact[] = [];
  for (const bench of benches) {
    const { handbooks } = await bench.ask(bench.tasks.content.library, null);
    for (const recipe of handbooks.values()) made.push(...(await makeForBook(bench, recipe, handOuts)));
  }
  return made;
}

/** The participants' first: the facilitator's replacement says where their pages are. */
async function makeForBook(
  bench: Workbench,
  recipe: HandbookRecipe,
  handOuts: HandOuts,
): Promise<readonly Artifact[]> {
  const made: Artifact[] = [];
  let participants: ReadonlyMap<Anchor, string> = new Map();
  for (const edition of recipe.editions) {
    const changes = changesOf(bench.folder + recipe.id.value, edition, handOuts);
    if (edition === 'participant') participants = foliosIn(changes);
    const pieces = changedPieces(changes);
    if (pieces.length === 0) continue;
    const print = { id: recipe.id.value, edition, paper: handOuts.paper ?? recipe.papers[0] ?? 'a4' };
    const replaced = await printReplacements(bench, print, changes, participants);
    if (edition === 'participant') participants = new Map([...participants, ...(replaced?.folios ?? [])]);
    made.push(
      await errataSheet(bench, print, { handOuts, changes, replaced }),
      ...(replaced?.artifacts ?? []),
    );
  }
  return made.map((artifact) => ({ ...artifact, path: bench.folder + artifact.path }));
}

function changesOf(book: string, edition: Edition, { before, after, comparison }: HandOuts): BookChanges {
  const own = (row: { readonly book: string; readonly edition: string }) =>
    row.book === book && row.edition === edition;
  return {
    changes: comparison.pages.filter((change) => own(rowOf(change))),
    before: before.recording.pages.filter(({ row }) => own(row)),
    after: after.recording.pages.filter(({ row }) => own(row)),
  };
}

function foliosIn({ before }: BookChanges): ReadonlyMap<Anchor, string> {
  return new Map(
    before.flatMap(({ row }) => (row.folio === undefined ? [] : [[row.anchor, row.folio] as const])),
  );
}

interface SheetParts {
  readonly handOuts: HandOuts;
  readonly changes: BookChanges;
  readonly replaced: Replaced | undefined;
}

async function errataSheet(
  { tasks, ask, environment }: Workbench,
  print: { readonly id: string; readonly edition: Edition; readonly paper: Paper },
  { handOuts: { before }, changes, replaced }: SheetParts,
): Promise<Artifact> {
  const library = await ask(tasks.content.library, null);
  const { title } = await ask(tasks.documents.bookBody, print);
  const replacements: readonly Replacement[] = replaced?.replacements ?? [];
  const errata = composeErrata(
    {
      book: { id: print.id, title, edition: print.edition },
      imprint: makeImprint(library),
      since: { version: before.version, dateText: writtenDate(before.date, library.language.code) },
      knowsWords: before.knowsWords,
      replacements,
      moved: movedPlaces(changes),
    },
    changedPieces(changes),
  );
  environment.progress(`Printing the errata of ${print.id} (${print.edition})`);
  const styles = await ask(tasks.templates.texts, { folders: ['errata'], ending: '.css' });
  const { writeErrataPdf } = await import('../../write/errata-pdf/write-errata-pdf.ts');
  return writeErrataPdf(errata, {
    templates: await ask(tasks.templates.opened, { folders: ['errata'], escape: 'html' }),
    style: styles.get('errata/errata.css') ?? '',
    fonts: await ask(tasks.templates.fonts, null),
    paper: print.paper,
    press: environment.press,
    finish: loadFinish(),
  });
}
