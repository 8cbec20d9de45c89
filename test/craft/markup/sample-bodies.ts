/** One body of every kind, with a title, a number, an anchor, sources and awkward text. */
import type { Body, BodyKind, Passage } from '../../../src/model/body.ts';
import { sectionAnchor, termAnchor } from '../../../src/model/ids.ts';
import type { Runs } from '../../../src/model/run.ts';

const span = { path: 'content/en/modules/wsis.yaml', start: 0, end: 0 };

export function said(text: string): Runs {
  return [{ kind: 'text', text }];
}

function passage(text: string): Passage {
  return { runs: said(text), refs: [1, 2], span };
}

function frame<K extends BodyKind>(kind: K) {
  const anchor = sectionAnchor('wsis', kind);
  return {
    kind,
    key: `wsis-${kind}`,
    anchor,
    title: said(`All about ${kind} & <more>`),
    number: '2.1',
    refs: [3],
    span,
  };
}

const year = (value: number) => ({ year: value, month: undefined, day: undefined });
const exactly = (value: number) => ({ value, bound: 'exact' }) as const;

export const sampleBodies: { readonly [K in BodyKind]: Extract<Body, { readonly kind: K }> } = {
  points: { ...frame('points'), items: [passage('Names & numbers'), passage('A wider field')] },
  prose: {
    ...frame('prose'),
    paragraphs: [passage('One camp meant the root.'), passage('Another saw more.')],
  },
  table: {
    ...frame('table'),
    columns: [
      { title: said('Meeting'), align: 'start' },
      { title: said('People'), align: 'end' },
    ],
    rows: [{ cells: [said('Athens'), said('1 350')], refs: [4], span }],
    note: said('As the secretariat counted them.'),
  },
  comparison: {
    ...frame('comparison'),
    things: [said('Model 1'), said('Model 2')],
    rows: [{ attribute: said('Who decides'), cells: [said('A council'), said('Nobody new')], span }],
    note: undefined,
  },
  chart: {
    ...frame('chart'),
    chart: {
      form: 'bars',
      title: 'People at the first meetings',
      unit: 'people',
      asOf: 'June 2025',
      note: 'Counted in different ways.',
      categoryTitle: 'Meeting',
      categories: ['Athens', 'Rio de Janeiro', 'Hyderabad'],
      series: [{ title: 'People', values: [exactly(12350), { value: 1.5, bound: 'about' }, undefined] }],
    },
    note: undefined,
  },
  timeline: {
    ...frame('timeline'),
    timeline: {
      title: 'Two phases',
      from: year(2003),
      to: year(2005),
      lanes: [{ id: 'wsis', title: 'WSIS' }],
      events: [
        {
          id: 'geneva',
          lane: 'wsis',
          when: { from: year(2003), to: undefined },
          date: '10–12 December 2003',
          title: 'Geneva',
        },
      ],
    },
  },
  diagram: {
    ...frame('diagram'),
    diagram: { form: 'flow', title: 'Who reports to whom', groups: [], nodes: [], links: [] },
    note: said('Lines mean reports.'),
  },
  definition: {
    ...frame('definition'),
    term: { anchor: termAnchor('igf'), preferred: 'IGF', expansion: 'Internet Governance Forum' },
    text: passage('A forum.'),
    elements: [{ element: said('multilateral'), means: said('among governments') }],
  },
  positions: { ...frame('positions'), items: [{ who: said('One camp'), says: passage('Names only.') }] },
  steps: {
    ...frame('steps'),
    start: 1,
    items: [
      { when: said('2003'), text: passage('Geneva') },
      { when: undefined, text: passage('Tunis') },
    ],
  },
  callout: {
    ...frame('callout'),
    // biome-ignore lint/suspicious/noThenProperty: the body's own field, never awaited
    content: { form: 'then-and-now', then: passage('A contract.'), now: passage('No contract.') },
  },
  picture: {
    ...frame('picture'),
    file: 'tunis.jpg',
    alternative: 'The hall in Tunis',
    credit: said('Photo: nobody'),
  },
};
