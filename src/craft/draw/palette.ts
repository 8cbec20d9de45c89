/** Turns the role a colour plays into the colour itself, for white screens, print and dark halls. */
import { tableOf } from '../../model/table.ts';
import type { ThemeColours } from '../../model/theme.ts';
import { contrast, mix, nearestStandingOff } from '../theme/colour.ts';
import { forMarks, forWords } from '../theme/contrast-rules.ts';
import { fixedHues, type Hue, seriesHues } from './hue.ts';

export type Scheme = 'light' | 'dark' | 'print';

/** `tint` lies under ink, `text` is readable on paper, `on` is readable on the colour itself. */
export type Role = Neutral | Shade;
type Shade = Hue | `${Hue}-tint` | `${Hue}-text` | `${Hue}-on`;
export type Neutral = 'paper' | 'ink' | 'quiet' | 'line' | 'grid' | 'panel' | 'accent';

export type Palette = Readonly<Record<Role, string>>;

const neutrals: Readonly<Record<Scheme, Readonly<Record<Neutral, string>>>> = {
  light: {
    paper: '#ffffff',
    ink: '#16202a',
    quiet: '#51606c',
    line: '#8895a0',
    grid: '#d9dfe4',
    panel: '#f3f5f6',
    accent: '#b5460f',
  },
  print: {
    paper: '#ffffff',
    ink: '#111111',
    quiet: '#4a4f54',
    line: '#808589',
    grid: '#d4d7da',
    panel: '#f4f4f4',
    accent: '#a83f0c',
  },
  dark: {
    paper: '#10181e',
    ink: '#f1f4f5',
    quiet: '#b4c0c8',
    line: '#73828d',
    grid: '#2c3841',
    panel: '#1a242b',
    accent: '#f2a15f',
  },
};

/** Okabe and Ito's colours, darkened or lightened until each stands 3:1 off its paper. */
const hues: Readonly<Record<'onWhite' | 'onDark', Readonly<Record<Hue, string>>>> = {
  onWhite: {
    wsis: '#0072b2',
    wgig: '#cc5500',
    igf: '#00876a',
    icann: '#a8558a',
    ec: '#a87800',
    other: '#6a727a',
    governments: '#1f4e79',
    'private-sector': '#c77f00',
    'civil-society': '#1b9474',
    'technical-academic': '#b0679a',
    intergovernmental: '#5a5fa8',
    media: '#7b7f83',
    'series-1': '#17566b',
    'series-2': '#c8790f',
    'series-3': '#4496bb',
    'series-4': '#8e4f7f',
    'series-5': '#1f9a78',
    'series-6': '#7d5a3c',
    'series-7': '#c4553a',
    'series-8': '#8a8340',
  },
  onDark: {
    wsis: '#56b4e9',
    wgig: '#f0803c',
    igf: '#2fc39b',
    icann: '#dd93bd',
    ec: '#e6b340',
    other: '#a9b4bc',
    governments: '#79b3e3',
    'private-sector': '#eba63a',
    'civil-society': '#40c8a0',
    'technical-academic': '#dd9cc6',
    intergovernmental: '#a9adf0',
    media: '#b9bec2',
    'series-1': '#5cb8cc',
    'series-2': '#f0a94e',
    'series-3': '#a6d8f0',
    'series-4': '#cf93c4',
    'series-5': '#52cfa8',
    'series-6': '#cda27c',
    'series-7': '#f08b70',
    'series-8': '#cfc873',
  },
};

/** On slides a theme's own colours stand in for ours; lanes and stakeholder groups keep theirs, so that they are known again. */
export function paletteOf(scheme: Scheme, theme?: ThemeColours): Palette {
  const neutral = theme === undefined ? neutrals[scheme] : neutralsOf(theme);
  const ours = hues[scheme === 'dark' ? 'onDark' : 'onWhite'];
  const set = theme === undefined ? ours : { ...ours, ...seriesOf(theme) };
  const shades = [...fixedHues, ...seriesHues].flatMap((hue) =>
    shadesOf(hue, offPaper(set[hue], neutral), neutral),
  );
  return { ...neutral, ...tableOf(shades) };
}

function neutralsOf({
  paper,
  ink,
  quiet,
  hairline,
  tint,
  accent,
}: ThemeColours): Readonly<Record<Neutral, string>> {
  const line = nearestStandingOff(mix(paper, ink, 0.5), [paper], forMarks) ?? quiet;
  return { paper, ink, quiet, line, grid: hairline, panel: tint, accent };
}

/** The first two series wear the theme. */
function seriesOf({ primary, accent }: ThemeColours): Partial<Record<Hue, string>> {
  return { 'series-1': primary, 'series-2': accent };
}

/** Papers of a theme are not all as white or as dark as ours. */
function offPaper(colour: string, { paper }: Readonly<Record<Neutral, string>>): string {
  return nearestStandingOff(colour, [paper], forMarks) ?? colour;
}

function shadesOf(hue: Hue, colour: string, neutral: Readonly<Record<Neutral, string>>): [Shade, string][] {
  return [
    [hue, colour],
    [`${hue}-tint`, mix(neutral.paper, colour, 0.1)],
    [`${hue}-text`, readable(colour, neutral.ink, [neutral.paper, neutral.panel])],
    [`${hue}-on`, contrast('#ffffff', colour) >= contrast('#000000', colour) ? '#ffffff' : '#000000'],
  ];
}

/** The colour, moved towards ink only as far as small text on paper needs. */
function readable(colour: string, ink: string, [paper, panel]: readonly [string, string]): string {
  const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return (
    steps
      .map((step) => mix(colour, ink, step))
      .find((shade) => contrast(shade, paper) >= 5 && contrast(shade, panel) >= forWords) ?? ink
  );
}
