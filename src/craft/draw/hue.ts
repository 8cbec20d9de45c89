/** Turns a lane, a group or a series into its colour: fixed for the lanes and stakeholder groups, by order for all else. */
import type { Texture } from './plan.ts';

export const fixedHues = [
  'wsis',
  'wgig',
  'igf',
  'icann',
  'ec',
  'other',
  'governments',
  'private-sector',
  'civil-society',
  'technical-academic',
  'intergovernmental',
  'media',
] as const;
export const seriesHues = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'series-7',
  'series-8',
] as const;

export type FixedHue = (typeof fixedHues)[number];
export type SeriesHue = (typeof seriesHues)[number];
export type Hue = FixedHue | SeriesHue;

/** The dress of one thing wherever it appears: colour, texture and marker always change together. */
export interface Dress {
  readonly hue: Hue;
  readonly texture: Texture;
  readonly shape: Shape;
}

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'wedge' | 'plus' | 'hexagon' | 'bar';

const dresses: Readonly<Record<Hue, Omit<Dress, 'hue'>>> = {
  wsis: { texture: 'solid', shape: 'square' },
  wgig: { texture: 'hatch', shape: 'diamond' },
  igf: { texture: 'solid', shape: 'circle' },
  icann: { texture: 'dots', shape: 'triangle' },
  ec: { texture: 'lines', shape: 'wedge' },
  other: { texture: 'cross', shape: 'plus' },
  governments: { texture: 'solid', shape: 'square' },
  'private-sector': { texture: 'hatch', shape: 'diamond' },
  'civil-society': { texture: 'dots', shape: 'circle' },
  'technical-academic': { texture: 'lines', shape: 'triangle' },
  intergovernmental: { texture: 'cross', shape: 'wedge' },
  media: { texture: 'solid', shape: 'plus' },
  'series-1': { texture: 'solid', shape: 'circle' },
  'series-2': { texture: 'hatch', shape: 'square' },
  'series-3': { texture: 'dots', shape: 'diamond' },
  'series-4': { texture: 'lines', shape: 'triangle' },
  'series-5': { texture: 'solid', shape: 'wedge' },
  'series-6': { texture: 'cross', shape: 'plus' },
  'series-7': { texture: 'hatch', shape: 'hexagon' },
  'series-8': { texture: 'solid', shape: 'bar' },
};

/** Beginnings of ids and titles, as slugs, that name a lane or a stakeholder group. */
const names: readonly (readonly [string, FixedHue])[] = [
  ['wsis', 'wsis'],
  ['wgig', 'wgig'],
  ['igf', 'igf'],
  ['icann', 'icann'],
  ['ec', 'ec'],
  ['enhanced-cooperation', 'ec'],
  ['other', 'other'],
  ['intergovernmental', 'intergovernmental'],
  ['government', 'governments'],
  ['governments', 'governments'],
  ['private-sector', 'private-sector'],
  ['business', 'private-sector'],
  ['civil-society', 'civil-society'],
  ['technical', 'technical-academic'],
  ['academia', 'technical-academic'],
  ['academic', 'technical-academic'],
  ['media', 'media'],
  ['press', 'media'],
];

/** One dress each, in order; whoever has no fixed colour takes the next of the series. */
export function dressAll(labels: readonly string[]): readonly Dress[] {
  const used = new Set<Hue>();
  return labels.map((label) => {
    const fixed = fixedHue(label);
    const hue = fixed !== undefined && !used.has(fixed) ? fixed : nextSeries(used);
    used.add(hue);
    return { hue, ...dresses[hue] };
  });
}

function nextSeries(used: ReadonlySet<Hue>): SeriesHue {
  return seriesHues.find((hue) => !used.has(hue)) ?? 'series-8';
}

function fixedHue(label: string): FixedHue | undefined {
  const slug = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return names.find(([name]) => slug === name || slug.startsWith(`${name}-`))?.[1];
}
