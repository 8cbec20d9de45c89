/** A deck's HTML file, taken apart again: its styles and its slides, for pages that show the same slides smaller. */
import { escapedAlready, type Html } from '../markup/html.ts';

export interface PrintedSlides {
  /** What the style elements hold, in order, said of any `div.deck`: a page that shows many slides has one `main`. */
  readonly styles: readonly string[];
  /** The `section` of every slide by its id. */
  readonly sections: ReadonlyMap<string, Html>;
}

/** Reads only what our own writer printed: nothing in it is unescaped, and no section lies within another. */
export function readSlides(page: Uint8Array): PrintedSlides {
  const html = new TextDecoder().decode(page);
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) =>
    style.replaceAll('main.deck', 'div.deck'),
  );
  const sections = [...html.matchAll(/<section\b[^>]*?\sid="([^"]*)".*?<\/section>/gs)];
  return {
    styles,
    sections: new Map(sections.map(([section, id]) => [id ?? '', escapedAlready(section)])),
  };
}
