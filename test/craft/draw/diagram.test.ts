import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/craft/draw/diagram.ts';
import { flatMarks } from '../../../src/craft/draw/plan.ts';
import type { Sheet } from '../../../src/craft/draw/sheet.ts';
import type { DiagramForm } from '../../../src/model/block.ts';
import type { DiagramData } from '../../../src/model/body.ts';
import { allText, crossedBoxes, faults, sheets } from './plan-checks.ts';
import { cycle, diagram, ecosystem, models } from './specimen-diagrams.ts';

const forms: readonly DiagramForm[] = ['flow', 'layers', 'groups'];
const long = 'A body whose name says all that it was ever meant to do and by whom it was asked';
const slide = sheets.slide as Sheet;

const specimens: Readonly<Record<string, DiagramData>> = {
  ...Object.fromEntries(models.map((model, at) => [`model ${at + 1}`, model])),
  cycle,
  ecosystem: ecosystem('flow'),
  noLinks: diagram(
    'flow',
    [],
    [
      ['a', 'Alone'],
      ['b', 'Alone too', undefined, 'crossed'],
    ],
    [],
  ),
  empty: diagram('flow', [], [], []),
  ring: diagram(
    'flow',
    [],
    [
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
    ],
    [
      ['a', 'b', 'x'],
      ['b', 'c', 'y'],
      ['c', 'a', 'z'],
      ['a', 'a', 'self'],
      ['b', 'a'],
    ],
  ),
  chain: diagram(
    'flow',
    [['g', long]],
    Array.from({ length: 12 }, (_, at) => [`${at}`, `${long} ${at}`, 'g'] as const),
    Array.from({ length: 11 }, (_, at) => [`${at}`, `${at + 1}`, 'then'] as const),
  ),
  fan: diagram(
    'flow',
    [],
    Array.from({ length: 15 }, (_, at) => [`${at}`, `Body ${at}`] as const),
    Array.from({ length: 14 }, (_, at) => ['0', `${at + 1}`, `label ${at}`] as const),
  ),
  strays: diagram(
    'flow',
    [],
    [['a', 'A']],
    [
      ['a', 'nobody', 'lost'],
      ['a', 'a'],
    ],
  ),
};

describe.each(Object.entries(specimens))('%s', (_, data) => {
  test.each(forms.flatMap((form) => Object.entries(sheets).map(([name, sheet]) => ({ form, name, sheet }))))(
    'as $form on a $name: nothing overlaps, arrows keep clear of boxes and labels',
    ({ form, sheet }) => {
      const drawing = drawDiagram({ ...data, form }, sheet);
      expect(faults(drawing)).toEqual([]);
      expect(crossedBoxes(drawing.plan)).toEqual([]);
      for (const node of data.nodes)
        expect(allText(drawing.plan).replaceAll(/\s/g, '')).toContain(node.text.replaceAll(/\s/g, ''));
    },
  );
});

test('any nodes and links', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const id = fc.constantFrom(...ids);
  const link = fc.record({
    from: id,
    to: id,
    label: fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: undefined }),
  });
  const groups = [
    { id: 'x', title: 'First' },
    { id: 'y', title: 'Second' },
  ];
  const data = fc.record({
    form: fc.constantFrom(...forms),
    title: fc.constant('Any'),
    groups: fc.constant(groups),
    nodes: fc.tuple(
      ...ids.map((one) =>
        fc.record({
          id: fc.constant(one),
          text: fc.string({ minLength: 1, maxLength: 40 }),
          group: fc.constantFrom('x', 'y', undefined),
          crossed: fc.boolean(),
        }),
      ),
    ),
    links: fc.array(link, { maxLength: 9 }),
  });
  fc.assert(
    fc.property(data, fc.constantFrom(...Object.values(sheets)), (any, sheet) => {
      const drawing = drawDiagram(any, sheet);
      expect(faults(drawing)).toEqual([]);
      expect(crossedBoxes(drawing.plan)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the models fit a slide and a page', () => {
  for (const sheet of [slide, sheets.page as Sheet]) {
    for (const model of models) expect(drawDiagram(model, sheet).height).toBeLessThanOrEqual(sheet.maxHeight);
  }
});

test('what is crossed out has a cross and a dashed outline', () => {
  const { plan } = drawDiagram(models[0] as DiagramData, slide);
  const dashed = flatMarks(plan.marks).filter((mark) => mark.kind === 'rect' && mark.paint.dash.length > 0);
  const strokes = flatMarks(plan.marks).filter((mark) => mark.kind === 'line');
  expect([dashed.length, strokes.length]).toEqual([2, 4]);
});

test('two links that answer each other with one label are one line with two heads', () => {
  const { plan } = drawDiagram(models[1] as DiagramData, slide);
  const marks = flatMarks(plan.marks);
  expect(marks.filter((mark) => mark.kind === 'path')).toHaveLength(2);
  expect(marks.filter((mark) => mark.kind === 'polygon')).toHaveLength(3);
});

test('the long alternative says nodes by group and links as sentences', () => {
  const { long: text, short } = drawDiagram(ecosystem('layers'), sheets.page as Sheet).alternative;
  expect(text).toContain('UN bodies: DESA, ITU, UNESCO');
  expect(text).toContain('Secretary-General leads to IGF (convenes).');
  expect(drawDiagram(models[0] as DiagramData, slide).alternative.long).toContain('GAC (crossed out)');
  expect(short.length).toBeLessThanOrEqual(350);
});
