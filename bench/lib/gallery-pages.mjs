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
