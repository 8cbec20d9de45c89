/** A text on a page of the preview → the place in the files where it was written. */
import type { Ask } from '../graph/graph.ts';
import { openEdition } from '../model/recipe.ts';
import { type Place, placeOf, type SourceText } from '../model/span.ts';
import { belongsTo } from './preview-paths.ts';
import { type ClickedText, nearestText, offsetOf, type WrittenText, writtenTexts } from './preview-places.ts';
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
  const textsIn = (document: object): readonly WrittenText[] => {
    const texts = read.get(document) ?? writtenTexts(document);
    read.set(document, texts);
    return texts;
  };

  return async (page, clicked) => {
    const library = await ask(tasks.content.library, null);
    const target = allTargets(library).find((each) => belongsTo(each, page));
    const document = target === undefined ? undefined : await documentOf(target, tasks, ask);
    const own = document && nearestText(textsIn(document), clicked);
    const other = nearestText(textsIn(library), clicked);
    // What the page is made of comes first, unless something else reads clearly more like it.
    const { found } = (own && own.score > (other?.score ?? 0) - 0.1 ? own : other) ?? {};
    const sources = await ask(tasks.content.texts, null);
    return found && placed(found, clicked, sources);
  };
}

function placed(
  found: WrittenText,
  clicked: ClickedText,
  sources: readonly SourceText[],
): FoundText | undefined {
  const source = sources.find(({ path }) => path === found.span.path);
  if (source === undefined) return undefined;
  return { path: source.path, place: placeOf(source.text, offsetOf(found, clicked, source)) };
}

async function documentOf(target: Target, tasks: Tasks, ask: Ask): Promise<object | undefined> {
  if (target.kind === 'deck') return ask(tasks.content.deck, target);
  if (target.kind === 'glossary') return ask(tasks.documents.glossary, null);
  if (target.kind === 'session') return ask(tasks.documents.session, target.id);
  if (target.kind === 'chapter') return undefined;
  const edition = openEdition(target.editions);
  return edition === undefined ? undefined : ask(tasks.documents.boundBook, { id: target.id, edition });
}
