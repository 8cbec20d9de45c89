/** A view's shape becomes the list of its fields, one a line, as `templates/README.md` prints it. */
import type { Fields, Shape } from './view-shape.ts';

export function shapeText(shape: Shape): string {
  return fieldLines(fieldsOf(shape)).join('\n');
}

function fieldLines(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, shape]) => [
    `${name}: ${wording(shape)}`,
    ...fieldLines(fieldsOf(shape)).map((line) => `  ${line}`),
  ]);
}

function wording(shape: Shape): string {
  switch (shape.kind) {
    case 'list':
      return `list of ${wording(shape.of)}`;
    case 'optional':
      return `${wording(shape.of)}, may be missing`;
    default:
      return kindWords[shape.kind];
  }
}

const kindWords = { text: 'text', html: 'markup', flag: 'yes or no', object: 'fields' } as const;

function fieldsOf(shape: Shape): Fields {
  if (shape.kind === 'object') return shape.fields;
  return shape.kind === 'list' || shape.kind === 'optional' ? fieldsOf(shape.of) : {};
}
