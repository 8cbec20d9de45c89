/** A block's own references, moved to the end of its text: a line of numbers by itself would be read as nothing. */
import type { Body, BodyKind, Passage } from '../../model/body.ts';

/** Under a title the numbers stand in the title; in text only those its passages do not give already. */
export function marksInText<B extends Body>(body: B): B {
  if (body.title !== undefined || body.refs.length === 0) return body;
  const moved: Body = move(body);
  return moved.kind === body.kind ? { ...body, ...moved } : body;
}

type BodyOf<K extends BodyKind> = { [P in K]: Extract<Body, { readonly kind: P }> }[K];

const same = <B extends Body>(body: B): B => body;

const moves: { readonly [K in BodyKind]: (body: BodyOf<K>) => BodyOf<K> } = {
  points: (body) => ({ ...body, refs: [], items: atEnd(body.items, body.refs) }),
  prose: (body) => ({ ...body, refs: [], paragraphs: atEnd(body.paragraphs, body.refs) }),
  steps: (body) => {
    const texts = atEnd(
      body.items.map((item) => item.text),
      body.refs,
    );
    return {
      ...body,
      refs: [],
      items: body.items.map((item, at) => ({ ...item, text: texts[at] ?? item.text })),
    };
  },
  positions: (body) => {
    const says = atEnd(
      body.items.map((item) => item.says),
      body.refs,
    );
    return {
      ...body,
      refs: [],
      items: body.items.map((item, at) => ({ ...item, says: says[at] ?? item.says })),
    };
  },
  definition: (body) => ({ ...body, refs: [], text: withRefs(body.text, body.refs) }),
  callout: (body) => ({ ...body, refs: [], content: calloutWith(body) }),
  table: (body) => ({ ...body, refs: missingFrom(body.rows, body.refs) }),
  comparison: same,
  chart: same,
  timeline: same,
  diagram: same,
  picture: same,
};

function move<K extends BodyKind>(body: BodyOf<K>): BodyOf<K> {
  return moves[body.kind](body);
}

function calloutWith({ content, refs }: BodyOf<'callout'>): BodyOf<'callout'>['content'] {
  if (content.form !== 'then-and-now') return { ...content, text: withRefs(content.text, refs) };
  const [first = content.then, last = content.now] = atEnd([content.then, content.now], refs);
  // biome-ignore lint/suspicious/noThenProperty: the model's own field, never awaited
  return { ...content, then: first, now: last };
}

function atEnd(passages: readonly Passage[], refs: readonly number[]): readonly Passage[] {
  const missing = missingFrom(passages, refs);
  return passages.map((passage, at) => (at === passages.length - 1 ? withRefs(passage, missing) : passage));
}

/** The numbers no part of the block gives already. */
function missingFrom(
  parts: readonly { readonly refs: readonly number[] }[],
  refs: readonly number[],
): readonly number[] {
  const given = new Set(parts.flatMap((part) => part.refs));
  return refs.filter((ref) => !given.has(ref));
}

function withRefs(passage: Passage, refs: readonly number[]): Passage {
  return { ...passage, refs: [...new Set([...passage.refs, ...refs])].sort((a, b) => a - b) };
}
