/** The session plans of a book, turned into the view of its first part: an opener, and each plan on pages of its own. */
import type { Session } from '../../compose/session/session.ts';
import { daySpan } from '../../craft/markup/clock-text.ts';
import { durationText } from '../../craft/markup/duration.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { ids, planId } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { folioOf } from './layout.ts';
import type { DayView, PlansView, PlanView } from './plan-shapes.ts';
import { dayEnd, slotView } from './plan-slots.ts';
import { hrefOf } from './print-links.ts';
import type { RowView } from './view-shapes.ts';

/** Undefined in a book without any. */
export function plansView(context: BookContext): PlansView | undefined {
  const { handbook, words, layout } = context;
  if (handbook.plans.length === 0) return undefined;
  return {
    id: ids.plans,
    blank: layout.blanks.has(ids.plans),
    page: 'part-first',
    label: words['for-the-facilitator'],
    heading: words['session-plans'],
    lead: words['how-to-use-plans'],
    rows: planRows(context),
    plans: handbook.plans.map((plan) => planView(plan, context)),
  };
}

export function planRows({ handbook, layout }: BookContext): readonly RowView[] {
  return handbook.plans.map((plan) => {
    const id = planId(plan);
    return { number: '', title: textHtml(plan.title), href: hrefOf(id), folio: folioOf(layout, id) };
  });
}

function planView(plan: Session, context: BookContext): PlanView {
  const { words, layout } = context;
  const id = planId(plan);
  return {
    id,
    blank: layout.blanks.has(id),
    title: plan.title,
    subtitle: plan.subtitle,
    facts: factsOf(plan, context),
    objectives: objectivesView(plan, context),
    heads: {
      time: words['session-time'],
      minutes: words.minutes,
      happens: words['session-happens'],
      slides: words['slides-shown'],
      participant: words['participant-pages'],
      page: words['this-book'],
    },
    days: plan.days.map((day) => dayView(day, plan, context)),
  };
}

function factsOf({ minutes, audience, deck }: Session, { words }: BookContext): PlanView['facts'] {
  return [
    { label: words['session-total'], text: durationText(minutes, words) },
    { label: words.audience, text: audience },
    ...(deck === undefined ? [] : [{ label: words['slides-shown'], text: deck.title }]),
  ];
}

function objectivesView({ objectives }: Session, { words, body }: BookContext): PlanView['objectives'] {
  if (objectives.length === 0) return undefined;
  return {
    label: words['session-objectives'],
    groups: objectives.map(({ module, items }) => ({
      module,
      items: items.map((item) => runsHtml(item, body.links)),
    })),
  };
}

function dayView(day: Session['days'][number], plan: Session, context: BookContext): DayView {
  return {
    title: day.title ?? context.words['session-agenda'],
    time: daySpan(day),
    slots: day.slots.map((slot) => slotView(slot, plan, context)),
    end: dayEnd(day, context),
  };
}
