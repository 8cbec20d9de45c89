/** The shape of a translator's file. */
import type { Overlay, Translation } from '../../model/overlay.ts';
import type { Named, Prose } from '../../model/text.ts';
import { list } from '../shape/lists.ts';
import { optional, record, required } from '../shape/record.ts';
import { clip, name } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import { prose } from '../shape/texts.ts';

/** Nothing after `text:` is no fault: it waits for a translator. */
const written: Shape<Prose> = {
  ...prose,
  schema: () => ({ type: ['string', 'number', 'null'] }),
  read: (node, reading) =>
    node.kind === 'scalar' && node.text.trim() === '' ? undefined : prose.read(node, reading),
};

const fingerprint: Shape<Named> = mapped(name, (value, reading) => {
  if (/^[0-9a-f]{8}$/.test(value.value)) return value;
  reading.report({
    code: 'value-kind',
    span: value.span,
    message: `“${clip(value.value)}” is not a fingerprint: eight digits and letters from a to f`,
    cure: 'Copy it from what lectern translate writes',
  });
  return undefined;
});

const translation: Shape<Translation> = record('translation', {
  at: required(name, 'Where the string stands: section/block/number'),
  from: required(fingerprint, 'Fingerprint of the words translated, as lectern translate writes it'),
  text: optional(written, 'The translation; nothing while there is none'),
});

export const overlay: Shape<Overlay> = record('translation file', {
  translates: required(name, 'What it translates: modules/ID, decks/ID, handbooks/ID, data/ID, glossary…'),
  strings: required(list(translation), 'The strings, each with its address'),
});
