/** Shapes of the block kinds made of words. */
import type {
  Callout,
  Definition,
  Picture,
  Points,
  Positions,
  ProseBlock,
  Steps,
} from '../../model/block.ts';
import { keysOr, list, listOr } from '../shape/lists.ts';
import { fallback, optional, type RecordOf, record, required } from '../shape/record.ts';
import { name, reference } from '../shape/scalars.ts';
import { constrained, mapped, type Shape, weighed } from '../shape/shape.ts';
import { prose, saidOnce, saidTwice, text } from '../shape/texts.ts';
import { citeField } from './cite.ts';
import { bareFrame, framed } from './frame.ts';
import { item, saidFields, saidOf, saidText } from './said.ts';

const items = list(item, 1);

export const points: Shape<Points> = listOr(
  mapped(items, (value, _reading, node) => ({
    ...bareFrame(node.span),
    kind: 'points' as const,
    items: value,
  })),
  framed(
    'points',
    { items: required(items, 'The points') },
    (frame, own): Points => ({ ...frame, kind: 'points', items: own.items }),
  ),
);

const proseKeys = {
  brief: optional(prose, 'The short form, for the slide'),
  full: optional(prose, 'The full form, for the page; alone, it appears on the page only'),
};

export const proseBlock: Shape<ProseBlock> = keysOr(
  framed('prose', proseKeys, (frame, own, reading): ProseBlock | undefined => {
    const said = saidTwice(own.brief, own.full, own.span, reading);
    return said === undefined ? undefined : { ...frame, kind: 'prose', text: said };
  }),
  mapped(prose, (value) => ({ ...bareFrame(value.span), kind: 'prose' as const, text: saidOnce(value) })),
);

const element = record('element', {
  element: required(text, 'A part of the definition'),
  means: required(text, 'What it means'),
});

export const definition: Shape<Definition> = framed(
  'definition',
  {
    term: required(reference('a glossary term'), 'The glossary term defined'),
    text: required(saidText, 'The wording: a text, or brief and full'),
    elements: fallback(list(element), [], 'The definition unpacked'),
  },
  (frame, own): Definition => ({
    ...frame,
    kind: 'definition',
    term: own.term,
    text: own.text,
    elements: own.elements,
  }),
);

const position = mapped(
  record('position', {
    who: required(text, 'Who said it: a name, or [[org:…]]'),
    says: required(saidText, 'What they held'),
    cite: citeField,
  }),
  (value) => value,
);

export const positions: Shape<Positions> = listOr(
  mapped(list(position, 1), (value, _reading, node) => ({
    ...bareFrame(node.span),
    kind: 'positions' as const,
    items: value,
  })),
  framed(
    'positions',
    { items: required(list(position, 1), 'Who said what') },
    (frame, own): Positions => ({ ...frame, kind: 'positions', items: own.items }),
  ),
);

const step = weighed(
  record('step', { when: optional(text, 'Its date or number'), ...saidFields, cite: citeField }),
  (value, reading) => {
    const said = saidOf(value, reading);
    return said === undefined
      ? undefined
      : { when: value.when, text: said, cite: value.cite, span: value.span };
  },
);
const plainStep = mapped(text, (value) => ({
  when: undefined,
  text: saidOnce(value),
  cite: { kind: 'inherit' as const },
  span: value.span,
}));
const stepList = list(keysOr(step, plainStep), 1);

export const steps: Shape<Steps> = listOr(
  mapped(stepList, (value, _reading, node) => ({
    ...bareFrame(node.span),
    kind: 'steps' as const,
    items: value,
  })),
  framed(
    'steps',
    { items: required(stepList, 'The steps in order') },
    (frame, own): Steps => ({ ...frame, kind: 'steps', items: own.items }),
  ),
);

const calloutKeys = {
  // biome-ignore lint/suspicious/noThenProperty: a key of the content, never awaited
  then: optional(saidText, 'What the document said, told as history; goes with now'),
  now: optional(saidText, 'What holds today; goes with then'),
  caution: optional(saidText, 'A common mistake, put right'),
  remark: optional(saidText, 'Worth knowing'),
};

const sayings = ['then', 'now', 'caution', 'remark'];

/** These, and none of the others. */
const alone = (...keys: readonly string[]) => ({
  required: keys,
  properties: Object.fromEntries(sayings.map((key) => [key, keys.includes(key)])),
});

const callings = { oneOf: [alone('then', 'now'), alone('caution'), alone('remark')] };

export const callout: Shape<Callout> = constrained(
  framed('callout', calloutKeys, (frame, own, reading): Callout | undefined => {
    const content = calloutContent(own);
    if (content !== undefined) return { ...frame, kind: 'callout', content };
    reading.report({
      code: 'key-missing',
      span: { ...frame.span, end: frame.span.start + 1 },
      message: 'A callout says then and now, or a caution, or a remark: one of the three',
      cure: 'Write then: and now:, or caution:, or remark:',
    });
    return undefined;
  }),
  callings,
);

type CalloutKeys = Omit<RecordOf<typeof calloutKeys>, 'span'>;

function calloutContent({ then, now, caution, remark }: CalloutKeys): Callout['content'] | undefined {
  if (then !== undefined && now !== undefined && caution === undefined && remark === undefined)
    return { form: 'then-and-now', then, now };
  if (then !== undefined || now !== undefined || (caution === undefined) === (remark === undefined))
    return undefined;
  if (caution !== undefined) return { form: 'caution', text: caution };
  return remark === undefined ? undefined : { form: 'remark', text: remark };
}

export const picture: Shape<Picture> = framed(
  'picture',
  {
    file: required(name, 'The file below content/pictures/'),
    alternative: required(text, 'What it shows, for those who cannot see it'),
    credit: required(text, 'Who made it, under which licence'),
  },
  (frame, own): Picture => ({
    ...frame,
    kind: 'picture',
    file: own.file,
    alternative: own.alternative,
    credit: own.credit,
  }),
);
