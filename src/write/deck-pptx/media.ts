/** Pictures of a deck → parts beside its slides, each once. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';

/** `ppt/media/<key>.png` */
export function mediaPath(key: string, { extension }: DeckFigure): string {
  return `ppt/media/${key}.${extension}`;
}

export function mediaParts(
  { slides }: Pick<Deck, 'slides'>,
  figures: ReadonlyMap<string, DeckFigure>,
): readonly Part[] {
  const keys = new Set(slides.flatMap(({ bodies }) => bodies.map(({ key }) => key)));
  return [...keys].flatMap((key) => {
    const figure = figures.get(key);
    return figure === undefined ? [] : mediaPart(key, figure);
  });
}

/** None for what is drawn: PowerPoint has shapes and charts for it. */
export function mediaPart(key: string, figure: DeckFigure): readonly Part[] {
  const { extension, bytes } = figure;
  if (extension === 'svg') return [];
  const path = mediaPath(key, figure);
  return [{ path, contentType: contentTypes[extension], content: bytes, relations: [] }];
}

const contentTypes = { png: 'image/png', jpg: 'image/jpeg' } as const;
