/** The slots of a plan's day, turned into rows of its agenda, and into the sum below them. */
import type { Session, SessionDay, SessionSlot, SlotPart } from '../../compose/session/session.ts';
import { clockText } from '../../craft/markup/clock-text.ts';
import { escapeHtml } from '../../craft/markup/html.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import { htmlId } from '../../model/ids.ts';
import type { WordKey } from '../../model/words.ts';
import type { BookContext } from './context.ts';
import type { DayView, PartView, SlotView } from './plan-shapes.ts';
import { pageLink } from './print-links.ts';
import { deckNumbers, numbersText } from './slides-text.ts';

export function slotView(slot: SessionSlot, plan: Session, context: BookContext): SlotView {
  const { kind, starts, minutes, parts, materials } = slot;
  const { words, body } = context;
  const needed = materials.map((each) => runsHtml(each, body.links));
  return {
    kind,
    time: clockText(starts),
    minutes: String(minutes),
    label: kind === 'exercise' || kind === 'discuss' ? words[kind] : undefined,
    lines: String(parts.length + (needed.length > 0 ? 1 : 0)),
    parts: parts.map((part) => partView(part, plan, context)),
    materials: needed.length === 0 ? undefined : { label: words.materials, items: needed },
  };
}

function partView(
  { title, module, slides, page }: SlotPart,
  { deck }: Session,
  context: BookContext,
): PartView {
  const { anchors, layout, participant, body } = context;
  const isHere = page !== undefined && anchors.has(page);
  return {
    title: runsHtml(title, body.links),
    module,
    slides: numbersText(deckNumbers(slides, deck?.id, context)),
    participant: (page && participant.get(page)) ?? '',
    page: isHere ? pageLink(htmlId(page), layout) : escapeHtml(''),
  };
}

export function dayEnd({ ends, minutes, slots }: SessionDay, { words }: BookContext): DayView['end'] {
  const kinds = kindOrder.flatMap((kind) => {
    const sum = slots.filter((slot) => slot.kind === kind).reduce((total, slot) => total + slot.minutes, 0);
    return sum === 0 ? [] : [`${words[kindWords[kind]]} ${sum}`];
  });
  return { time: clockText(ends), minutes: String(minutes), label: words['session-total'], kinds };
}

const kindOrder = ['teach', 'exercise', 'discuss', 'break', 'other'] as const;

const kindWords: Readonly<Record<SessionSlot['kind'], WordKey>> = {
  teach: 'plan-teaching',
  exercise: 'time-exercises',
  discuss: 'time-discussion',
  break: 'plan-breaks',
  other: 'plan-other',
};
