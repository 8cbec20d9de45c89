/** What the templates of session plans in a book may use, field by field. */
import { flag, html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';

/** A line of what happens. */
const part = object({
  title: html,
  module: optional(text),
  slides: text,
  participant: text,
  /** Of the book in hand. */
  page: html,
});
export type PartView = ViewOf<typeof part>;

const slot = object({
  /** For the style: `teach`, `exercise`, `discuss`, `break`, `other`. */
  kind: text,
  time: text,
  minutes: text,
  label: optional(text),
  /** How many lines its time stands beside. */
  lines: text,
  parts: list(part),
  materials: optional(object({ label: text, items: list(html) })),
});
export type SlotView = ViewOf<typeof slot>;

const day = object({
  title: text,
  time: text,
  slots: list(slot),
  /** When the day ends, what it comes to, and of what. */
  end: object({ time: text, minutes: text, label: text, kinds: list(text) }),
});
export type DayView = ViewOf<typeof day>;

const plan = object({
  id: text,
  blank: flag,
  title: text,
  subtitle: optional(text),
  facts: list(object({ label: text, text })),
  objectives: optional(
    object({ label: text, groups: list(object({ module: optional(text), items: list(html) })) }),
  ),
  heads: object({ time: text, minutes: text, happens: text, slides: text, participant: text, page: text }),
  days: list(day),
});
export type PlanView = ViewOf<typeof plan>;

export const plansShape = object({
  id: text,
  blank: flag,
  page: text,
  label: text,
  heading: text,
  lead: text,
  rows: list(object({ number: text, title: html, href: text, folio: text })),
  plans: list(plan),
});
export type PlansView = ViewOf<typeof plansShape>;
