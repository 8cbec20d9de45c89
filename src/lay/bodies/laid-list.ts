/** Points, steps and paragraphs → the room they need: items below each other, lines as wide as the column. */
import type { PointsBody, ProseBody, StepsBody } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import { lineCount, spans, voices } from '../measured-words.ts';
import type { BodyPlace, Frame } from '../placed.ts';
import { leadingOf, type Setting } from '../setting.ts';
import type { LaidBody } from './laid-body.ts';

/** Hairlines above the items; the first is stronger. */
const rule = 1;

export function laidPoints({ key, items }: PointsBody, width: number, setting: Setting): LaidBody {
  const row = width < setting.width ? 160 : 144;
  return laidRows(
    key,
    items.map(({ runs }) => linesHeight(runs, width, setting)),
    setting,
    { row, few: 3 },
  );
}

const stepRows = { row: 132, few: 4 };

export function laidSteps({ key, items }: StepsBody, width: number, setting: Setting): LaidBody {
  const dated = items.some(({ when }) => when !== undefined);
  const tight = setting.ratio === '4:3' && setting.density === 'dense';
  const set = tight ? { ...setting, gap: 4 } : setting;
  const heights =
    setting.medium === 'hall' || !dated
      ? items.map(({ when, text }) => {
          const words: Runs = when === undefined ? text.runs : datedRuns(when, text.runs);
          return linesHeight(words, width - numberWidth, set);
        })
      : datedHeights(items, width, set, tight);
  return laidRows(key, heights, set, stepRows);
}

const joined = new WeakMap<Runs, Runs>();

/** What stands in columns on the screen, as one paragraph: when or what, and after a dash its text. */
export function datedRuns(when: Runs, text: Runs): Runs {
  const known = joined.get(text) ?? [{ kind: 'strong', runs: when }, { kind: 'text', text: ' – ' }, ...text];
  joined.set(text, known);
  return known;
}

/** The number of a step and the space after it. */
const numberWidth = 80;

/** Number, date and text stand in columns; that of the dates is as wide as the widest, up to a third. */
function datedHeights(
  items: StepsBody['items'],
  width: number,
  setting: Setting,
  tight: boolean,
): readonly number[] {
  const narrow = setting.ratio === '4:3';
  const [number, gap] = narrow ? [32, 18] : [48, 32];
  const { bold, words } = voices[setting.medium];
  const dates = items.flatMap(({ when }) => (when === undefined ? [] : [spans(when, bold, setting.body)]));
  const widest = Math.max(0, ...dates.map(({ line }) => line)) + 2;
  const dateWidth = Math.min(widest, width * 0.34);
  const rest = width - number - dateWidth - 2 * gap;
  const leading = leadingOf(setting, tight ? 1.14 : 1.24);
  return items.map(({ when, text }) => {
    const lines = Math.max(
      lineCount(text.runs, words, setting.body, rest),
      when === undefined ? 1 : lineCount(when, bold, setting.body, dateWidth),
    );
    return Math.max(lines * leading, 1.5) * setting.body;
  });
}

export function linesHeight(runs: Runs, width: number, setting: Setting, leading = 1.24): number {
  const { words } = voices[setting.medium];
  return lineCount(runs, words, setting.body, width) * setting.body * leadingOf(setting, leading);
}

/** So many rows grow to a comfortable height; more of them fill the slide. */
interface RowGrowth {
  readonly row: number;
  readonly few: number;
}

function laidRows(
  key: string,
  heights: readonly number[],
  setting: Setting,
  { row, few }: RowGrowth,
): LaidBody {
  const words = heights.reduce((sum, height) => sum + height, 0);
  const height = words + heights.length * (setting.gap + rule) + rule;
  const comfortable =
    heights.length > few ? Number.POSITIVE_INFINITY : Math.max(height, heights.length * row);
  return {
    height,
    comfortable,
    wide: false,
    place: (at) => listPlace(key, at, words, heights.length, setting),
  };
}

/** What is left is shared out between the items, as far as the eye still follows. */
function listPlace(key: string, at: Frame, words: number, count: number, setting: Setting): BodyPlace {
  const share = (at.height - words) / Math.max(1, count);
  const gap = Math.max(setting.gap, Math.min(share, widestGap));
  return { key, shape: 'text', at: { ...at, size: setting.body, gap: Math.floor(gap), columns: 1 } };
}

const widestGap = 64;

/** The first paragraph below the title leads, with a rule above it; the others are a little narrower than the slide. */
export function laidProse(
  { key, paragraphs }: ProseBody,
  width: number,
  setting: Setting,
  leads: boolean,
): LaidBody {
  const measure = leads ? Math.min(proseWidth, width) : width;
  const first = leads ? width - leadIndent : width;
  const leading = leads && setting.density === 'roomy' ? 1.32 : 1.24;
  const words = paragraphs.map(({ runs }, at) =>
    linesHeight(runs, at === 0 ? Math.min(first, measure) : measure, setting, leading),
  );
  const lead = leads ? leadSpace : 0;
  const height = lead + words.reduce((sum, each) => sum + each, 0) + (paragraphs.length - 1) * setting.gap;
  const narrow = Math.min(first, measure);
  return {
    height,
    comfortable: height,
    wide: false,
    place: (at) => ({
      key,
      shape: 'text',
      at: {
        ...at,
        y: at.y + lead,
        height: at.height - lead,
        width: narrow,
        size: setting.body,
        gap: setting.gap,
        columns: 1,
      },
    }),
  };
}

const proseWidth = 1080;
const leadIndent = 72;
const leadSpace = 30;
