/** An open bench → the map between what is written and where it is shown, of as many documents as are asked for. */

import type { Handbook } from '../../compose/handbook/handbook.ts';
import { composeWhere, type Whereabouts } from '../../compose/where/compose-where.ts';
import type { WrittenUnit } from '../../compose/where/written-units.ts';
import type { Overlay } from '../../model/overlay.ts';
import type { SourceText, Span } from '../../model/span.ts';
import type { Workbench } from '../benches.ts';
import { keysOf } from '../deck-key.ts';
import type { LastOutput } from './last-output.ts';
import type { Scope } from './scope.ts';

export interface Atlas extends Whereabouts {
  readonly texts: readonly SourceText[];
  readonly output: LastOutput;
  /** What the addresses of the language's outputs begin with: nothing, or `fr/`. */
  readonly folder: string;
}

/** Only of content without errors. */
export async function openAtlas(
  { tasks, ask, folder }: Workbench,
  { decks, books, hasGlossary }: Scope,
): Promise<Omit<Atlas, 'output'>> {
  const library = await ask(tasks.content.library, null);
  const keys = [...library.decks.values()].filter(({ id }) => decks.has(id.value)).flatMap(keysOf);
  const editions = [...library.handbooks.values()]
    .filter(({ id }) => books.has(id.value))
    .flatMap(({ id, editions: all }) => all.map((edition) => ({ id: id.value, edition })));
  const made = await Promise.all(
    editions.map(
      async (book): Promise<Handbook> =>
        hasGlossary
          ? ask(tasks.documents.boundBook, book)
          : { ...(await ask(tasks.documents.bookBody, book)), glossary: [], glossaryLines: [] },
    ),
  );
  const places = composeWhere(library, {
    decks: await Promise.all(keys.map((key) => ask(tasks.content.deck, key))),
    books: made,
    glossary: hasGlossary ? await ask(tasks.documents.glossary, null) : { letters: [] },
  });
  const overlays = await ask(tasks.content.overlays, null);
  const origins = await ask(tasks.content.addresses, null);
  return {
    ...places,
    units: [...places.units, ...overlays.flatMap((overlay) => translationUnits(overlay, origins))],
    texts: await ask(tasks.content.texts, null),
    folder,
  };
}

function translationUnits(
  { translates, strings }: Overlay,
  origins: ReadonlyMap<string, Span>,
): readonly WrittenUnit[] {
  return strings.map(({ at, span }) => {
    const id = `${translates.value}/${at.value}`;
    return { what: 'translation', id, span, origin: origins.get(id) };
  });
}
