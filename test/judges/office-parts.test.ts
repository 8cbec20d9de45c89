/** What Microsoft’s validator says of native charts, their workbooks, drawings, and decks on a template. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDiagram } from '../../src/craft/draw/diagram.ts';
import { paletteOf } from '../../src/craft/draw/palette.ts';
import type { Sheet } from '../../src/craft/draw/sheet.ts';
import { chartFrame } from '../../src/craft/ooxml/chart/chart-frame.ts';
import { chartPart } from '../../src/craft/ooxml/chart/chart-part.ts';
import { drawingShapes } from '../../src/craft/ooxml/drawing/drawing-shapes.ts';
import type { ChartForm } from '../../src/model/block.ts';
import { englishWords } from '../../src/model/words.ts';
import { sheets } from '../craft/draw/plan-checks.ts';
import { chart, regions, years } from '../craft/draw/specimen-charts.ts';
import { cycle, ecosystem } from '../craft/draw/specimen-diagrams.ts';
import { type BareSlide, barePackage } from '../craft/ooxml/bare-package.ts';
import { templateBytes } from '../craft/ooxml/template-package.ts';
import { deck } from '../write/deck-fixture.ts';
import { pptxBytes } from '../write/deck-pptx/opened-deck.ts';
import { brand, brandOf, ownAgain, poor } from '../write/deck-pptx/sample-brands.ts';
import { judged } from './judged.ts';
import { officeErrors } from './office-errors.ts';

const hand = { font: 'Arial', lang: 'en-GB', palette: paletteOf('light'), rightToLeft: false } as const;
const frame = { x: 64, y: 130, width: 1152, height: 520 };
const forms: readonly ChartForm[] = ['bars', 'columns', 'stacked', 'line', 'dots'];
const odd = (form: ChartForm) => chart(form, '', ['<&>', '\u0007'], { '': [undefined, '>0.5'] });

const charts = forms
  .flatMap((form) => [years(form), regions(form), odd(form), chart(form, 'u', [], {})])
  .map((data) => chartPart(data, { ...hand, words: englishWords, width: 1152, height: 520 }));

const chartSlides = charts.map((part): BareSlide => {
  const shown = { frame, id: 2, name: 'Chart', description: 'A "chart"', relationship: 'rId2' };
  return { shapes: chartFrame(shown), chart: part };
});

const drawingSlides = [cycle, ecosystem('layers')].map((data): BareSlide => {
  const { plan, alternative } = drawDiagram(data, sheets.slide as Sheet);
  const shown = { ...hand, frame, firstId: 2, name: 'Diagram', description: alternative.short };
  return { shapes: drawingShapes(plan, shown).xml, chart: undefined };
});

let folder = '';

judged('what PowerPoint draws itself', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-ooxml-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('charts of every form and drawings are what the standard asks for', async () => {
    expect(await errors('all.pptx', barePackage([...chartSlides, ...drawingSlides]))).toEqual([]);
  });

  test.each([
    ['acme', brand],
    ['own', ownAgain],
    ['poor', brandOf(templateBytes(poor))],
  ])('so are decks on an organisation’s template: %s', async (name, worn) => {
    expect(await errors(`${name}.pptx`, pptxBytes(deck, { brand: worn }))).toEqual([]);
  });

  test('so is the workbook behind a chart', async () => {
    expect(await errors('data.xlsx', charts[0]?.workbook ?? new Uint8Array())).toEqual([]);
  });
});

async function errors(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return officeErrors(path);
}
