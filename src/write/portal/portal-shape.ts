/** What the template of the start page is given. */
import { pageShape } from '../../craft/markup/site-page.ts';
import { list, object, optional, text } from '../../craft/markup/view-shape.ts';

/** `of` is what it is a format of, for those who hear one link after another. */
export const formatsShape = list(object({ label: text, of: text, href: text, size: text }));
const pictureShape = optional(object({ src: text, width: text, height: text }));

/** A deck or a book, which has no variants: `href` is its first format's. */
export const itemShape = object({
  title: text,
  href: optional(text),
  subtitle: optional(text),
  facts: text,
  picture: pictureShape,
  formats: formatsShape,
  /** Over the variants. */
  others: text,
  variants: list(object({ title: text, href: text, facts: text, formats: formatsShape })),
});

export const portalShape = object({
  page: pageShape,
  words: object({
    contents: text,
    decks: text,
    handbooks: text,
    'session-plans': text,
    glossary: text,
    'what-changed': text,
    'works-offline': text,
  }),
  tagline: optional(text),
  /** The parts of the page that there are. */
  jumps: list(object({ id: text, title: text })),
  changes: list(text),
  decks: list(itemShape),
  handbooks: list(itemShape),
  sessions: list(object({ title: text, href: text, subtitle: optional(text), facts: text })),
  glossary: optional(
    object({
      href: text,
      count: text,
      topics: list(object({ title: text, href: text })),
      formats: formatsShape,
    }),
  ),
});
