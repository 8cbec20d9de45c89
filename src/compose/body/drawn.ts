/** Charts, timelines and diagrams → bodies with their data looked up in the ledger. */
import type { Chart, Diagram, Timeline } from '../../model/block.ts';
import type { BodyFrame, ChartBody, DiagramBody, TimelineBody } from '../../model/body.ts';
import type { DataCell, DateRange, Event, Quantity } from '../../model/ledger.ts';
import type { Library } from '../../model/library.ts';
import type { Text } from '../../model/text.ts';
import { authoredText } from '../text/authored.ts';
import { type Setting, setText } from '../text/set-text.ts';
import { dateText, valueText, writtenDate } from '../text/values.ts';

export function chartBody(block: Chart, frame: BodyFrame, setting: Setting): ChartBody | undefined {
  const { library } = setting;
  const data = library.datasets.get(block.data.value);
  if (data === undefined) return undefined;
  const titleOf = (column: string): string =>
    data.columns.find((each) => each.id.value === column)?.title ?? column;
  const remark = block.note ?? data.note;
  const chart = {
    form: block.form,
    title: block.title === undefined ? authoredText(data.title, library) : authoredText(block.title, library),
    unit: data.unit,
    asOf: writtenDate(data.asOf.value, library.language.code),
    note: remark === undefined ? undefined : authoredText(remark, library),
    categoryTitle: titleOf(block.category.value),
    categories: data.rows.map((row) => cellText(row.get(block.category.value), library)),
    series: block.series.map(({ value: column }) => ({
      title: titleOf(column),
      values: data.rows.map((row) => cellQuantity(row.get(column), library)),
    })),
  };
  return {
    ...frame,
    kind: 'chart',
    chart,
    note: remark === undefined ? undefined : setText(remark, setting),
  };
}

function cellText(cell: DataCell | undefined, library: Library): string {
  if (cell === undefined) return '';
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return String(cell.quantity.value);
  const value = factValue(cell.reference.value, library);
  return value === undefined
    ? ''
    : valueText(value, { language: library.language.code, words: library.language.words });
}

function cellQuantity(cell: DataCell | undefined, library: Library): Quantity | undefined {
  if (cell?.kind === 'number') return cell.quantity;
  const value = cell?.kind === 'fact' ? factValue(cell.reference.value, library) : undefined;
  return value?.kind === 'number' ? value.quantity : undefined;
}

function factValue(reference: string, library: Library) {
  const [id = '', name = ''] = reference.split('.');
  return library.facts.get(id)?.values.get(name);
}

export function timelineBody(block: Timeline, frame: BodyFrame, setting: Setting): TimelineBody | undefined {
  const { library } = setting;
  const events = timelineEvents(block, library);
  const [first] = events;
  const last = events.reduce<DateRange | undefined>(
    (latest, { when }) => (latest === undefined || endOf(when) > endOf(latest) ? when : latest),
    undefined,
  );
  if (first === undefined || last === undefined) return undefined;
  const lanes = block.lanes.map((lane) => ({
    id: lane.value,
    title: library.lanes.get(lane.value)?.title ?? lane.value,
  }));
  const year = (named: { readonly value: string } | undefined, otherwise: number): number =>
    named === undefined ? otherwise : Number(named.value);
  const timeline = {
    title:
      block.title === undefined
        ? lanes.map((lane) => lane.title).join(', ')
        : authoredText(block.title, library),
    from: { year: year(block.from, first.when.from.year), month: undefined, day: undefined },
    to: { year: year(block.to, (last.to ?? last.from).year), month: undefined, day: undefined },
    lanes: lanes.filter((lane) => events.some(({ event }) => event.lane.value === lane.id)),
    events: events.map(({ event, when }) => ({
      id: event.id.value,
      lane: event.lane.value,
      when,
      date: dateText(when, library.language.code),
      title: authoredText(event.title, library),
    })),
  };
  return { ...frame, kind: 'timeline', timeline };
}

/** The events a timeline shows, in time order; ties keep the order of the ledger. */
export function timelineEvents(
  block: Pick<Timeline, 'lanes' | 'from' | 'to' | 'events'>,
  library: Library,
): readonly { readonly event: Event; readonly when: DateRange }[] {
  const lanes = new Set(block.lanes.map((lane) => lane.value));
  const chosen = new Set(block.events.map((event) => event.value));
  const [from, to] = [Number(block.from?.value ?? -Infinity), Number(block.to?.value ?? Infinity)];
  return [...library.events.values()]
    .flatMap((event) => {
      const when = eventDate(event, library);
      return when === undefined ? [] : [{ event, when }];
    })
    .filter(
      ({ event, when }) =>
        (chosen.size > 0 ? chosen.has(event.id.value) : true) &&
        lanes.has(event.lane.value) &&
        when.from.year >= from &&
        when.from.year <= to,
    )
    .sort((one, other) =>
      startOf(one.when) < startOf(other.when) ? -1 : startOf(one.when) > startOf(other.when) ? 1 : 0,
    );
}

export function eventDate(event: Event, library: Library): DateRange | undefined {
  if (event.when === undefined) return event.date;
  const value = factValue(event.when.value, library);
  return value?.kind === 'date' ? value.date : undefined;
}

function startOf(when: DateRange): string {
  return sortable(when.from);
}

function endOf(when: DateRange): string {
  return sortable(when.to ?? when.from);
}

function sortable(date: DateRange['from']): string {
  return [date.year, date.month ?? 0, date.day ?? 0].map((part) => String(part).padStart(4, '0')).join('-');
}

export function diagramBody(block: Diagram, frame: BodyFrame, setting: Setting): DiagramBody {
  const plain = (text: Text): string => authoredText(text, setting.library);
  const diagram = {
    form: block.form,
    title: block.title === undefined ? '' : plain(block.title),
    groups: block.groups.map((group) => ({ id: group.id.value, title: plain(group.title) })),
    nodes: block.nodes.map((node) => ({
      id: node.id.value,
      text: plain(node.text),
      group: node.group?.value,
      crossed: node.crossed,
    })),
    links: block.links.map((link) => ({
      from: link.from.value,
      to: link.to.value,
      label: link.label === undefined ? undefined : plain(link.label),
    })),
  };
  return {
    ...frame,
    kind: 'diagram',
    diagram,
    note: block.note === undefined ? undefined : setText(block.note, setting),
  };
}
