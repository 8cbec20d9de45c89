/** Which slides a gallery shows, by what the decks' pages say of them: number and layout. */

export function slidesOf(deck, page) {
  return [...page.matchAll(/<section id="([^"]*)" class="([a-z-]+)[^"]*"[^>]*data-number="(\d+)"/g)].map(
    ([, id, layout, number]) => ({ deck, id, layout, number: Number(number) }),
  );
}

const telling = [
  'chart',
  'timeline',
  'comparison',
  'diagram',
  'definition',
  'positions',
  'table',
  'columns',
  'steps',
  'points',
];

/** Three of each deck: its title, and two of unlike layouts, other ones in each deck. */
export function deckPages(decks, html) {
  const shown = new Set();
  return decks.flatMap((deck, index) => {
    const slides = slidesOf(deck, html(deck));
    const order = [...telling.slice(index), ...telling.slice(0, index)];
    const found = order.map((layout) =>
      slides.find((slide) => slide.layout === layout && !shown.has(slide.id)),
    );
    const chosen = found.filter((slide) => slide !== undefined).slice(0, 2);
    for (const { id } of chosen) shown.add(id);
    return [slides[0], ...chosen];
  });
}

/** The first slide of every layout there is. */
export function layoutPages(decks, html) {
  const all = decks.flatMap((deck) => slidesOf(deck, html(deck)));
  const layouts = [...new Set(all.map(({ layout }) => layout))];
  return layouts.map((layout) => all.find((slide) => slide.layout === layout));
}

/** Of a printed book: title, contents, the opener of a chapter, index; the two facing pages with most figures, and two of the glossary. */
export function bookPages(texts) {
  const first = (head, from = 0) =>
    texts.findIndex((text, at) => at >= from && text.trimStart().startsWith(head)) + 1;
  const figures = (number) => (texts[number - 1]?.match(/^Figure \d/gm) ?? []).length;
  const lefts = texts.map((_, at) => at + 1).filter((number) => number % 2 === 0);
  const facing = (number) => Math.min(figures(number), 1) * Math.min(figures(number + 1), 1);
  const drawn = (number) => facing(number) * (figures(number) + figures(number + 1));
  const left = lefts.reduce((best, number) => (drawn(number) > drawn(best) ? number : best));
  const opener = texts.slice(0, left).findLastIndex((text) => text.trimStart().startsWith('Chapter\n')) + 1;
  const glossary = first('Glossary');
  return [3, first('Contents'), opener, first('Index', glossary), left, left + 1, glossary + 1, glossary + 2];
}
