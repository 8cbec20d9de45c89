/** A drawing's data → what it says. */
import type { ChartBody, DiagramBody, TimelineBody } from '../../model/body.ts';
import type { Quantity } from '../../model/ledger.ts';
import type { Runs } from '../../model/run.ts';
import { plainStretch, type Stretch, stretch } from './stretch.ts';

export function chartWording({ chart, note }: ChartBody): readonly Stretch[] {
  const { form, title, unit, asOf, categoryTitle, categories, series } = chart;
  return [
    plainStretch('figure-text', title, form),
    ...[unit, asOf, chart.note ?? '', categoryTitle].map((text) => plainStretch('figure-text', text)),
    plainStretch('row', [categoryTitle, ...series.map((each) => each.title)].join(' | ')),
    ...categories.map((category, at) =>
      plainStretch('row', [category, ...series.map(({ values }) => valueText(values[at]))].join(' | ')),
    ),
    ...noteWording(note),
  ];
}

function valueText(value: Quantity | undefined): string {
  if (value === undefined) return '–';
  return `${{ exact: '', about: '~', 'at-least': '≥' }[value.bound]}${value.value}`;
}

export function timelineWording({ timeline }: TimelineBody): readonly Stretch[] {
  const { title, from, to, lanes, events } = timeline;
  return [
    plainStretch('figure-text', title, JSON.stringify([from, to])),
    ...lanes.map((lane) => plainStretch('figure-text', lane.title)),
    ...events.map(({ lane, when, date, title: what }) =>
      plainStretch('event', `${date}: ${what}`, JSON.stringify([lane, when])),
    ),
  ];
}

export function diagramWording({ diagram, note }: DiagramBody): readonly Stretch[] {
  const { form, title, groups, nodes, links } = diagram;
  const name = (id: string): string => nodes.find((node) => node.id === id)?.text ?? id;
  return [
    plainStretch('figure-text', title, form),
    ...groups.map((group) => plainStretch('figure-text', group.title)),
    ...nodes.map(({ text, group, crossed }) =>
      plainStretch(
        'figure-text',
        text,
        `${groups.find(({ id }) => id === group)?.title ?? ''} ${crossed ? 'crossed' : ''}`,
      ),
    ),
    ...links.map(({ from, to, label }) =>
      plainStretch('figure-text', [name(from), label, name(to)].filter((each) => each).join(' → ')),
    ),
    ...noteWording(note),
  ];
}

export function noteWording(note: Runs | undefined): readonly Stretch[] {
  return note === undefined ? [] : [stretch('note', note)];
}
