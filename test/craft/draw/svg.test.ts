import { expect, test } from 'vitest';
import { drawChart } from '../../../src/craft/draw/chart.ts';
import { drawDiagram } from '../../../src/craft/draw/diagram.ts';
import type { Sheet } from '../../../src/craft/draw/sheet.ts';
import { drawTimeline } from '../../../src/craft/draw/timeline.ts';
import { sheets } from './plan-checks.ts';
import { attendance, chart } from './specimen-charts.ts';
import { ecosystem } from './specimen-diagrams.ts';
import { timelines } from './specimen-timelines.ts';

const page = sheets.page as Sheet;
const drawAll = (sheet: Sheet): readonly string[] => [
  drawChart(attendance('bars'), sheet).svg,
  drawTimeline(timelines.all, sheet).svg,
  drawDiagram(ecosystem('layers'), sheet).svg,
];

test('the same data makes the same SVG', () => {
  expect(drawAll(page)).toEqual(drawAll(page));
});

test('on a slide, where nothing stands nearby, the description says everything and points nowhere', () => {
  const slide = sheets.slide as Sheet;
  const { svg, alternative } = drawTimeline(timelines.all, slide);
  expect(alternative.short).toBe(alternative.long);
  expect(svg).not.toContain('nearby');
  expect(drawTimeline(timelines.all, page).alternative.short).toContain('nearby');
});

test('text cannot break out of the SVG', () => {
  const svg = drawChart(
    chart('bars', '"u" & <b>', ['<script>alert(1)</script>'], { "a'b\u0000": ['1'] }),
    page,
  ).svg;
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).toContain('&quot;u&quot; &amp; &lt;b&gt;');
  expect(svg).not.toMatch(/<script|<b>/);
  expect(svg).not.toContain('\u0000');
});

test('every id begins with the key, and every reference finds its id', () => {
  for (const svg of drawAll({ ...page, keyPrefix: 'fig-2' })) {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(ids.every((id) => id.startsWith('fig-2-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('nothing but marks: no style, no script, no reference outside, an image with a name', () => {
  for (const svg of [...drawAll(page), ...drawAll(sheets.slide as Sheet)]) {
    expect(svg).not.toMatch(/<style|<script|href|style=|NaN|undefined|Infinity/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('role="img"');
    expect(svg).toMatch(/<title id="figure-title">[^<]+<\/title>\n<desc id="figure-desc">[^<]+<\/desc>/);
    expect(svg).not.toMatch(/\d\.\d{3,}/);
  }
});

test('print has textures, drawn as lines, a screen has none', () => {
  const lines = /<path d="(M[\d.]+ [\d.]+L[\d.]+ [\d.]+){5}/;
  expect(drawChart(attendance('bars'), page).svg).toMatch(lines);
  expect(drawChart(attendance('bars'), page).svg).not.toContain('<pattern');
  expect(drawChart(attendance('bars'), sheets.slide as Sheet).svg).not.toMatch(lines);
});
