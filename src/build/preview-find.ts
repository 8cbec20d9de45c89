/** A text on a page of the preview → the place in the files where it was written. */
import type { Ask } from '../graph/graph.ts';
import type { Library } from '../model/library.ts';
import { openEdition } from '../model/recipe.ts';
import { type Place, placeOf } from '../model/span.ts';
import { belongsTo } from './preview-paths.ts';
import { bestPlace, type ClickedText, nearTexts } from './preview-places.ts';
import { documentTexts, libraryTexts, type WrittenText, wordsOf } from './preview-texts.ts';
import { allTargets, type Target } from './request.ts';
import type { Tasks } from './tasks.ts';

export interface FoundText {
  readonly path: string;
  readonly place: Place;
}

export type FindText = (page: string, clicked: ClickedText) => Promise<FoundText | undefined>;

/** In what the page is made of; then in whatever was written, for what a page shows besides. */
export function openFinding(tasks: Tasks, ask: Ask): FindText {
  const read = new WeakMap<object, readonly WrittenText[]>();
  const once = (document: object, find: () => readonly WrittenText[]): readonly WrittenText[] => {
    const texts = read.get(document) ?? find();
    read.set(document, texts);
    return texts;
  };

  return async (page, { text, near }) => {
    const library = await ask(tasks.content.library, null);
    const target = allTargets(library).find((each) => belongsTo(each, page));
    const document = target === undefined ? undefined : await documentOf(target, tasks, ask);
    const clicked = { text, near: [...near, page.replace(/^.*\/|\.html$/g, '')] };
    const own = document === undefined ? [] : once(document, () => documentTexts(document, library));
    const all = once(library, () => libraryTexts(library));
    // What the page is made of comes first, unless something else reads clearly more like it.
    const found = [...nearTexts(own, clicked, 0.1), ...nearTexts(all, clicked, 0)];
    const sources = new Map((await ask(tasks.content.texts, null)).map((each) => [each.path, each]));
    const place = bestPlace(
      found.toSorted((one, other) => other.score - one.score),
      clicked,
      sources,
      isOurs(text, library),
    );
    const source = place && sources.get(place.path);
    return source && { path: source.path, place: placeOf(source.text, place.offset) };
  };
}

/** Whether a word or two of the interface, which no author wrote. */
function isOurs(text: string, { language }: Library): boolean {
  const said = wordsOf(text).join(' ');
  return Object.values(language.words).some((words) => wordsOf(words).join(' ') === said);
}

async function documentOf(target: Target, tasks: Tasks, ask: Ask): Promise<object | undefined> {
  if (target.kind === 'deck') return ask(tasks.content.deck, target);
  if (target.kind === 'glossary') return ask(tasks.documents.glossary, null);
  if (target.kind === 'session') return ask(tasks.documents.session, target.id);
  if (target.kind === 'chapter') return undefined;
  const edition = openEdition(target.editions);
  return edition === undefined ? undefined : ask(tasks.documents.boundBook, { id: target.id, edition });
}
