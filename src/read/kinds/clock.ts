/** The shape of a time of day: `09:00`. */
import type { Meant } from '../../model/meant.ts';
import type { ClockTime } from '../../model/session.ts';
import { clip, line } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import type { Node } from '../tree.ts';
import { timeMeant } from './time-meant.ts';

const pattern = '^([01]?\\d|2[0-3]):[0-5]\\d$';

function clockCure(value: string, { span }: Node): Meant {
  const meant = timeMeant(value);
  if (meant === undefined) return { cure: 'Write it like "09:00"' };
  return {
    cure: `Write "${meant}"`,
    fix: { does: `Write "${meant}"`, edits: [{ span, text: `"${meant}"` }] },
  };
}

export const clock: Shape<ClockTime> = {
  ...mapped(line, (value, reading, node) => {
    const [hours, minutes] = value.split(':');
    if (new RegExp(pattern).test(value)) return Number(hours) * 60 + Number(minutes);
    reading.report({
      code: 'value-date',
      span: node.span,
      message: `“${clip(value)}” is not a time of day`,
      ...clockCure(value, node),
    });
    return undefined;
  }),
  schema: () => ({ type: 'string', pattern }),
};
