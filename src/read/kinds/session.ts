/** The shape of a session plan. */
import type { SessionRecipe } from '../../model/session.ts';
import { list, wholeList } from '../shape/lists.ts';
import { wholeNumber } from '../shape/numbers.ts';
import { fallback, optional, record, required } from '../shape/record.ts';
import { name, reference, slug } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import { text } from '../shape/texts.ts';
import { clock } from './clock.ts';
import { slot } from './session-slot.ts';

const tenDays = 10 * 24 * 60;

const minutes: Shape<SessionRecipe['minutes']> = mapped(
  wholeNumber(5, tenDays, 'minutes'),
  (value, _reading, { span }) => ({ value, span }),
);

export const session: Shape<SessionRecipe> = mapped(
  record('session', {
    session: required(slug, 'Its id: the name of the file'),
    title: required(text, 'Its title'),
    subtitle: optional(text, 'A line under the title'),
    audience: required(name, 'Who it is for'),
    deck: optional(reference('a deck'), 'The deck shown; the plan prints its slide numbers'),
    handbook: optional(reference('a handbook'), 'The handbook on the desks; the plan prints its pages'),
    objectives: fallback(
      list(text),
      [],
      'What participants can do afterwards; unless given, the objectives of the modules taught',
    ),
    starts: required(clock, 'When it starts: "09:00"'),
    minutes: required(minutes, 'Minutes of all slots together, breaks among them'),
    // A sum without one of its slots would say nothing.
    slots: required(wholeList(slot, 1), 'What is done, in order'),
  }),
  ({ session: id, ...rest }): SessionRecipe => ({ id, ...rest }),
);
