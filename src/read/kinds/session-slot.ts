/** The shape of a session plan's slot: one key says what it does, others how long and with what. */
import type { NamingSlot, SlotRecipe, SpokenSlot } from '../../model/session.ts';
import type { Named, Text } from '../../model/text.ts';
import { list, listOr } from '../shape/lists.ts';
import { wholeNumber } from '../shape/numbers.ts';
import { fallback, optional, type RecordOf, record, vital } from '../shape/record.ts';
import { reference } from '../shape/scalars.ts';
import { mapped, type Reading, type Shape } from '../shape/shape.ts';
import { text } from '../shape/texts.ts';
import type { Node } from '../tree.ts';
import { clock } from './clock.ts';

const none: readonly Text[] = [];

const taught: Shape<readonly Named[]> = listOr(
  list(reference('a module or section'), 1),
  mapped(reference('a module or section'), (target): readonly Named[] => [target]),
);

const fields = {
  teach: optional(taught, 'Teaches with slides: a module, module/section, or a list of them'),
  exercise: optional(reference('an exercise'), 'Does an exercise: module/exercise'),
  discuss: optional(reference('a section'), 'Discusses the questions of a section: module/section'),
  break: optional(text, 'A break, under its name'),
  other: optional(text, 'Anything else, in a few words: a welcome, a vote, a walk'),
  day: optional(text, 'Starts a further day, under its name'),
  starts: optional(clock, 'With day: when it starts, if not when the plan does'),
  minutes: vital(
    optional(wholeNumber(1, 480, 'minutes'), 'Minutes it takes; teach, exercise and discuss bring their own'),
  ),
  materials: fallback(list(text), none, 'What is needed; an exercise brings its own'),
};

type Slot = RecordOf<typeof fields>;

const kinds = ['teach', 'exercise', 'discuss', 'break', 'other', 'day'] as const;
type Kind = (typeof kinds)[number];

const whole: Shape<Slot> = record('slot', fields);

export const slot: Shape<SlotRecipe> = {
  ...mapped(whole, (value, reading, node) => {
    const kind = kinds.find((each) => value[each] !== undefined);
    if (kind === undefined) return reportKindless(node, reading);
    reportStrays(kind, node, reading);
    return slotOf(kind, value, reading);
  }),
  schema: (definitions) => ({
    allOf: [whole.schema(definitions), { oneOf: kinds.map((kind) => ({ required: [kind] })) }],
  }),
};

function slotOf(kind: Kind, value: Slot, reading: Reading): SlotRecipe | undefined {
  const { teach, exercise, discuss, day, starts, minutes, materials, span } = value;
  const frame = { minutes, materials, span };
  if (teach !== undefined) return { kind: 'teach', targets: teach, ...frame };
  if (exercise !== undefined) return { kind: 'exercise', targets: [exercise], ...frame };
  if (discuss !== undefined) return { kind: 'discuss', targets: [discuss], ...frame };
  if (day !== undefined) return { kind: 'day', title: day, starts, span };
  const title = value.break ?? value.other;
  return title === undefined ? undefined : spoken(kind === 'break' ? kind : 'other', title, frame, reading);
}

/** Nothing else knows how long a break takes. */
function spoken(
  kind: SpokenSlot['kind'],
  title: Text,
  frame: Omit<NamingSlot, 'kind' | 'targets'>,
  reading: Reading,
): SlotRecipe | undefined {
  if (frame.minutes !== undefined) return { kind, title, ...frame };
  reading.report({
    code: 'key-missing',
    span: title.span,
    message: 'Nothing says how long this takes',
    cure: 'Add minutes: below it',
  });
  return undefined;
}

/** Told only where all keys are known and readable: otherwise the fault was told already. */
function reportKindless(node: Node, reading: Reading): undefined {
  const keys = node.kind === 'map' ? node.entries.map(({ key }) => key) : [];
  const isTold = keys.some((key) => isKind(key) || !Object.hasOwn(fields, key));
  if (isTold) return undefined;
  reading.report({
    code: 'key-missing',
    span: { ...node.span, end: node.span.start + 1 },
    message: 'This slot does not say what is done',
    cure: `Start it with one of ${kinds.join(', ')}`,
  });
  return undefined;
}

/** A slot is one thing, and only a day starts at a time of its own. */
function reportStrays(kind: Kind, node: Node, reading: Reading): void {
  const own = [kind, ...(kind === 'day' ? ['starts'] : ['minutes', 'materials'])];
  for (const { key, keySpan } of node.kind === 'map' ? node.entries : []) {
    if (own.includes(key) || !Object.hasOwn(fields, key)) continue;
    reading.report({
      code: 'key-unknown',
      span: keySpan,
      message: `A slot with ${kind} has no ${key}`,
      cure: isKind(key)
        ? 'Make it a slot of its own'
        : `Take it away; beside ${kind} stand ${own.slice(1).join(' and ')}`,
    });
  }
}

function isKind(key: string): boolean {
  return kinds.some((kind) => kind === key);
}
