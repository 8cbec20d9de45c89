/** Which files of the output folder are a deck's. */
import { type DeckKey, deckName, isBase } from './deck-key.ts';
import { deckFolder } from './numbers.ts';

/** Those of this deck alone: `x-short.pdf`, `x-short-notes.pdf` and what lies below `short/`. */
export function isDeckFile(key: DeckKey, path: string): boolean {
  const folder = `${deckFolder(key.id)}/`;
  if (!path.startsWith(folder)) return false;
  const [own, name] = [path.slice(folder.length), deckName(key)];
  const beside = isBase(key) ? ['figures/', 'theme.css'] : [`${name.slice(key.id.length + 1)}/`];
  return (
    beside.some((each) => own.startsWith(each)) ||
    (own.startsWith(name) && /^(-handout|-notes)?\.[a-z]+$/.test(own.slice(name.length)))
  );
}

/** Every file of every deck of the recipe. */
export function isRecipeFile(id: string, path: string): boolean {
  return path.startsWith(`${deckFolder(id)}/`);
}
