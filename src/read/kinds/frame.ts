/** The keys every block may carry, and how a block is read from its content. */
import { type Block, type BlockFrame, levels } from '../../model/block.ts';
import type { Named } from '../../model/text.ts';
import { list } from '../shape/lists.ts';
import { wholeNumber } from '../shape/numbers.ts';
import { type Fields, fallback, jointRecord, optional, type RecordOf } from '../shape/record.ts';
import { choice, name, reference, slug } from '../shape/scalars.ts';
import { type Reading, type Shape, weighed } from '../shape/shape.ts';
import { prose, text } from '../shape/texts.ts';
import { citeField } from './cite.ts';

const none: readonly Named[] = [];

export const frameFields = {
  id: optional(slug, 'An id, unique in the module, so that [[see:module/id]] finds the block'),
  title: optional(text, 'A sentence; starts a further slide, and titles the table or figure'),
  level: optional(choice(levels), 'core, standard or deep: a deck shows down to its own level'),
  audience: fallback(list(name), none, 'Only for these audiences'),
  priority: optional(wholeNumber(1, 5), '1 to keep, 5 to drop first when minutes are short'),
  needs: fallback(list(reference('a section')), none, 'Sections that must have been shown before'),
  seconds: optional(wholeNumber(5, 1800, 'seconds'), 'Seconds planned for its slide'),
  notes: optional(prose, 'What the presenter says on its slide'),
  cite: citeField,
};

type FrameRecord = RecordOf<typeof frameFields>;

/** A block's shape: the frame's keys and its own, made into the model's block. */
export function framed<F extends Fields, B extends Block>(
  kind: B['kind'],
  fields: F,
  make: (frame: BlockFrame, own: RecordOf<F>, reading: Reading) => B | undefined,
): Shape<B> {
  const shape = jointRecord(`${kind} block`, frameFields, fields);
  return weighed(shape, (whole, reading) => make(frameOf(whole), whole, reading));
}

/** A block written as its bare content, without any key. */
export const bareFrame = (span: BlockFrame['span']): BlockFrame => ({
  id: undefined,
  title: undefined,
  level: undefined,
  audience: none,
  priority: undefined,
  needs: none,
  seconds: undefined,
  notes: undefined,
  cite: { kind: 'inherit' },
  span,
});

function frameOf(value: FrameRecord): BlockFrame {
  const { id, title, level, audience, priority, needs, seconds, notes, cite, span } = value;
  return { id, title, level, audience, priority, needs, seconds, notes, cite, span };
}
