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
  return [...keys].flatMap((key): readonly Part[] => {
    const figure = figures.get(key);
    if (figure === undefined || figure.extension === 'svg') return [];
    return [
      {
        path: mediaPath(key, figure),
        contentType: contentTypes[figure.extension],
        content: figure.bytes,
        relations: [],
      },
    ];
  });
}

const contentTypes = { png: 'image/png', jpg: 'image/jpeg' } as const;
