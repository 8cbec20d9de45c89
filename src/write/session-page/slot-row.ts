/** A slot of a plan becomes a row of its agenda. */
import type { Session, SessionSlot } from '../../compose/session/session.ts';
import { clockText } from '../../craft/markup/clock-text.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import { html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import type { Locators } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';
import { pageLinks, slideLinks, textLinks } from './plan-links.ts';

const linksShape = list(object({ text, href: text }));

export const slotShape = object({
  /** For the style: `teach`, `exercise`, `discuss`, `break`, `other`. */
  kind: text,
  time: text,
  minutes: text,
  label: optional(text),
  parts: list(object({ title: html, module: optional(text) })),
  materials: list(html),
  slides: linksShape,
  /** `p.` or `pp.`. */
  page: text,
  pages: linksShape,
});

export function slotRow(slot: SessionSlot, session: Session, locators: Locators): ViewOf<typeof slotShape> {
  const { kind, starts, minutes, parts, materials } = slot;
  const { words } = session.imprint;
  const links = textLinks(locators);
  const pages = pageLinks(parts, session, locators);
  return {
    kind,
    time: clockText(starts),
    minutes: String(minutes),
    label: labelOf(kind, words),
    parts: parts.map(({ title, module }) => ({ title: runsHtml(title, links), module })),
    materials: materials.map((each) => runsHtml(each, links)),
    slides: slideLinks(parts, session, locators),
    page: pages.length > 1 ? words['pages-short'] : words.page,
    pages,
  };
}

/** Teaching is what a plan is made of; what differs from it is named. */
function labelOf(kind: SessionSlot['kind'], words: Words): string | undefined {
  return kind === 'exercise' || kind === 'discuss' ? words[kind] : undefined;
}
