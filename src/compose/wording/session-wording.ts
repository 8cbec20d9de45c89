/** A session plan → what it says; slides and pages it names move. */
import type { Session, SessionSlot } from '../session/session.ts';
import { plainStretch, type Stretch, stretch } from './stretch.ts';

export function sessionWording(plan: Session): readonly Stretch[] {
  const { title, subtitle, audience, deck, handbook, days, objectives } = plan;
  return [
    plainStretch('title', title),
    ...[subtitle, audience, deck?.title, handbook?.title].flatMap((text) =>
      text === undefined ? [] : [plainStretch('line', text)],
    ),
    ...objectives.flatMap(({ module, items }) => items.map((item) => stretch('objective', item, module))),
    ...days.flatMap((day) => [
      plainStretch('heading', day.title ?? '', `${day.starts}–${day.ends}`),
      ...day.slots.flatMap(slotWording),
    ]),
  ];
}

function slotWording({ kind, starts, minutes, parts, materials }: SessionSlot): readonly Stretch[] {
  return [
    ...parts.map(({ title, module }) => stretch('slot', title, `${kind} ${starts} ${minutes} ${module}`)),
    ...materials.map((each) => stretch('slot', each)),
  ];
}
