/** Text inside a link: what it refers to is words alone. */
import { escapeHtml } from '../../craft/markup/html.ts';
import { type Links, textHtml } from '../../craft/markup/runs.ts';

export const plainLinks: Links = {
  href: () => undefined,
  locator: () => escapeHtml(''),
  term: (_anchor, text) => textHtml(text),
};
