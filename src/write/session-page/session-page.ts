/** A session plan becomes a web page that prints on a sheet or two: what happens when, with what, and what it is for. */
import type { Session } from '../../compose/session/session.ts';
import { daySpan } from '../../craft/markup/clock-text.ts';
import { durationText } from '../../craft/markup/duration.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import { pageShape, pageView } from '../../craft/markup/site-page.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import type { Locators } from '../../model/locators.ts';
import { bookHref, deckHref, textLinks } from './plan-links.ts';
import { slotRow, slotShape } from './slot-row.ts';

const linkedShape = optional(object({ title: text, href: text }));

export const sessionShape = object({
  page: pageShape,
  words: object({
    'session-plans': text,
    audience: text,
    'session-time': text,
    'session-happens': text,
    'session-total': text,
    'session-objectives': text,
    minutes: text,
    'slides-shown': text,
    handbook: text,
    materials: text,
  }),
  title: text,
  subtitle: optional(text),
  audience: text,
  duration: text,
  deck: linkedShape,
  handbook: linkedShape,
  days: list(object({ id: text, title: text, time: text, minutes: text, slots: list(slotShape) })),
  objectives: list(object({ module: optional(text), items: list(html) })),
});

/** The template is `sessions/plan`; its stylesheet is among the site's shared files. */
export function writeSessionPage(session: Session, locators: Locators, templates: Templates): Artifact {
  const page = templates.render('sessions/plan', sessionView(session, locators), sessionShape);
  return textArtifact(`sessions/${session.id}.html`, page);
}

/** What the templates may use, by template. */
export const sessionShapes = { 'sessions/plan': sessionShape } as const;

function sessionView(session: Session, locators: Locators): ViewOf<typeof sessionShape> {
  const { imprint, title, subtitle, audience, deck, handbook } = session;
  const { words } = imprint;
  const links = textLinks(locators);
  const duration = durationText(session.minutes, words);
  return {
    page: pageView(imprint, { title, description: `${title}: ${duration}, ${audience}`, root: '../' }),
    words,
    title,
    subtitle,
    audience,
    duration,
    deck: deck && { title: deck.title, href: deckHref(deck.id) },
    handbook: handbook && { title: handbook.title, href: bookHref(handbook) },
    days: dayViews(session, locators),
    objectives: session.objectives.map(({ module, items }) => ({
      module,
      items: items.map((item) => runsHtml(item, links)),
    })),
  };
}

function dayViews(session: Session, locators: Locators): ViewOf<typeof sessionShape>['days'] {
  const { words } = session.imprint;
  return session.days.map((day, at) => ({
    id: `day-${at + 1}`,
    title: day.title ?? words['session-agenda'],
    time: daySpan(day),
    minutes: String(day.minutes),
    slots: day.slots.map((slot) => slotRow(slot, session, locators)),
  }));
}
