/** A checked bench → the map between what is written and where it is shown, and whether an earlier output still agrees with it. */

import type { Handbook } from '../../compose/handbook/handbook.ts';
import { composeWhere, type Whereabouts } from '../../compose/where/compose-where.ts';
import type { SourceText } from '../../model/span.ts';
import type { Workbench } from '../benches.ts';
import { keysOf } from '../deck-key.ts';
import { readManifestRows } from '../manifest-rows.ts';
import { recordTargets } from '../record/record-target.ts';
import { allTargets } from '../request.ts';
import { type LastOutput, outputOf } from './last-output.ts';

export interface Atlas extends Whereabouts {
  readonly texts: readonly SourceText[];
  readonly output: LastOutput;
}

/** `manifest` is what an earlier build left, if one did. Only of content without errors. */
export async function openAtlas(bench: Workbench, manifest: Uint8Array | undefined): Promise<Atlas> {
  const { tasks, ask } = bench;
  const library = await ask(tasks.content.library, null);
  const decks = [...library.decks.values()].flatMap(keysOf);
  const editions = [...library.handbooks.values()].flatMap(({ id, editions: all }) =>
    all.map((edition) => ({ id: id.value, edition })),
  );
  const books: readonly Handbook[] = await Promise.all(
    editions.map((book) => ask(tasks.documents.boundBook, book)),
  );
  const places = composeWhere(library, {
    decks: await Promise.all(decks.map((key) => ask(tasks.content.deck, key))),
    books,
    glossary: await ask(tasks.documents.glossary, null),
  });
  const recording = await recordTargets(allTargets(library), {
    tasks,
    ask,
    isPublic: false,
    foliosOf: async () => new Map(),
  });
  return {
    ...places,
    texts: await ask(tasks.content.texts, null),
    output: outputOf(readManifestRows(manifest), recording),
  };
}
