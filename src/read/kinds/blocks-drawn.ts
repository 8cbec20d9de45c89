/** Shapes of the block kinds that are drawn from data. */
import type { Chart, Diagram, Timeline } from '../../model/block.ts';
import { list, wholeList } from '../shape/lists.ts';
import { fallback, optional, record, required, vital } from '../shape/record.ts';
import { choice, flag, name, reference, slug } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import { text } from '../shape/texts.ts';
import { year } from './dates.ts';
import { framed } from './frame.ts';

const note = optional(text, 'A remark on comparability, under the drawing');

export const chart: Shape<Chart> = framed(
  'chart',
  {
    form: required(choice(['bars', 'columns', 'stacked', 'line', 'dots']), 'How the numbers are drawn'),
    data: required(reference('a data set'), 'The data set of the ledger'),
    category: required(name, 'The column that names the categories'),
    series: required(list(name, 1), 'The columns of numbers'),
    note,
  },
  (frame, own): Chart => ({
    ...frame,
    kind: 'chart',
    form: own.form,
    data: own.data,
    category: own.category,
    series: own.series,
    note: own.note,
  }),
);

export const timeline: Shape<Timeline> = framed(
  'timeline',
  {
    lanes: required(list(reference('a lane'), 1), 'The lanes shown, from the top'),
    from: optional(year, 'First year'),
    to: optional(year, 'Last year'),
    events: fallback(
      list(reference('an event')),
      [],
      'Only these events; without it all of the lanes between the years',
    ),
  },
  (frame, own): Timeline => ({
    ...frame,
    kind: 'timeline',
    lanes: own.lanes,
    from: own.from,
    to: own.to,
    events: own.events,
  }),
);

const group = mapped(
  record('diagram group', { group: required(slug, 'Its id'), title: required(text, 'Its name') }),
  (value) => ({
    id: value.group,
    title: value.title,
  }),
);

const node = mapped(
  record('diagram node', {
    node: required(slug, 'Its id'),
    text: required(text, 'What stands in the box'),
    group: optional(reference('a group of this diagram'), 'The group it belongs to'),
    crossed: fallback(flag, false, 'true where it was to disappear'),
  }),
  (value) => ({ id: value.node, text: value.text, group: value.group, crossed: value.crossed }),
);

const link = mapped(
  record('diagram link', {
    from: required(reference('a node'), 'The node it starts from'),
    to: required(reference('a node'), 'The node it leads to'),
    label: optional(text, 'What the line means'),
  }),
  ({ from, to, label }) => ({ from, to, label }),
);

export const diagram: Shape<Diagram> = framed(
  'diagram',
  {
    form: required(
      choice(['flow', 'layers', 'groups']),
      'flow: boxes and arrows; layers: rows from the top; groups: boxes by group',
    ),
    groups: vital(fallback(wholeList(group), [], 'The groups, in order')),
    nodes: required(wholeList(node, 1), 'The boxes'),
    links: fallback(list(link), [], 'The lines between them'),
    note,
  },
  (frame, own): Diagram => ({
    ...frame,
    kind: 'diagram',
    form: own.form,
    groups: own.groups,
    nodes: own.nodes,
    links: own.links,
    note: own.note,
  }),
);
