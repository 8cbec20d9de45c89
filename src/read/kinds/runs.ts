/** The shapes of what guards against words taken over: the runs of a source, and the names that may be quoted. */
import { type SourceRuns, unpackRuns } from '../../model/source-runs.ts';
import { list } from '../shape/lists.ts';
import { record, required } from '../shape/record.ts';
import { line, name, reference } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';

const packed: Shape<readonly number[]> = mapped(line, (value, reading, node) => {
  const runs = unpackRuns(value);
  if (runs === undefined)
    reading.report({
      code: 'value-kind',
      span: { ...node.span, end: node.span.start + 1 },
      message: 'This is not what lectern fingerprint wrote',
      cure: 'Make the file anew: lectern fingerprint SOURCE FILE',
    });
  return runs;
});

export const sourceRuns: Shape<SourceRuns> = mapped(
  record('file of runs', {
    source: required(reference('a source'), 'The source these words are from: the name of the file'),
    runs: required(packed, 'Its runs of nine words as numbers; made by lectern fingerprint'),
  }),
  ({ source: id, runs }): SourceRuns => ({ id, runs }),
);

export const quotable = record('list of names', {
  quotable: required(list(name, 1), 'Official names and titles that may be longer than eight words'),
});
