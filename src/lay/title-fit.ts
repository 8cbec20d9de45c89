/** The title of a slide → the lines and height it takes, by its layout. */
import type { Layout, Slide } from '../compose/deck/deck.ts';
import type { Runs } from '../model/run.ts';
import { lineCount, type Voice, voices } from './measured-words.ts';
import { leadingOf, type Setting } from './setting.ts';

export interface TitleFit {
  readonly lines: number;
  /** What the layout has room for. */
  readonly mostLines: number;
  readonly size: number;
  readonly width: number;
  /** Of the lines alone. */
  readonly height: number;
}

interface TitleSetting {
  readonly size: number;
  readonly width: number;
  readonly leading: number;
  readonly mostLines: number;
  readonly voice: 'title' | 'display';
}

export function titleFit(slide: Slide, setting: Setting): TitleFit {
  const set = titleSetting(slide, setting);
  const voice = voices[setting.medium][set.voice];
  const sizes =
    setting.medium === 'screen'
      ? [set.size]
      : [1, 0.92, 0.84, 0.76].map((step) => Math.round(set.size * step));
  const words = titleWords(slide);
  const fitting = sizes.find((size) => lineCount(words, voice, size, set.width) <= set.mostLines);
  return atSize(words, voice, { ...set, size: fitting ?? sizes.at(-1) ?? set.size }, setting);
}

function atSize(title: Runs, voice: Voice, set: TitleSetting, setting: Setting): TitleFit {
  const lines = lineCount(title, voice, set.size, set.width);
  const { mostLines, size, width } = set;
  return { lines, mostLines, size, width, height: lines * size * leadingOf(setting, set.leading) };
}

const marked = new WeakMap<Runs, Map<string, Runs>>();

/** With the mark of a piece beside it. */
function titleWords({ title, piece }: Slide): Runs {
  if (piece === undefined) return title;
  const mark = ` (${piece.number}/${piece.count})`;
  const known = marked.get(title) ?? new Map<string, Runs>();
  marked.set(title, known);
  const words: Runs = known.get(mark) ?? [...title, { kind: 'text', text: mark }];
  known.set(mark, words);
  return words;
}

function titleSetting({ layout, part }: Slide, { ratio, width, head }: Setting): TitleSetting {
  const wide = ratio === '16:9';
  switch (layout) {
    case 'title':
    case 'closing':
      return {
        size: wide ? 76 : 64,
        width: Math.min(width, 1040),
        leading: 1.08,
        mostLines: 4,
        voice: 'display',
      };
    case 'section':
      return {
        ...{ size: wide ? 60 : 50, leading: 1.1, mostLines: 3, voice: 'title' },
        width: Math.min(sectionWidth(part?.number, ratio, width), 900),
      };
    case 'statement':
    case 'question':
      return {
        size: wide ? 62 : 52,
        width: Math.min(width, 1060),
        leading: 1.16,
        mostLines: 6,
        voice: 'display',
      };
    default:
      return { size: head, width: Math.min(width, 1120), leading: 1.1, mostLines: 2, voice: 'title' };
  }
}

/** Beside the number, which is large. */
export function sectionWidth(number: number | undefined, ratio: Setting['ratio'], width: number): number {
  const { size, gap } = numberSetting(ratio);
  return width - Math.max(136, String(number ?? '').length * size * 0.56) - gap;
}

export function numberSetting(ratio: Setting['ratio']): { readonly size: number; readonly gap: number } {
  return ratio === '16:9' ? { size: 168, gap: 40 } : { size: 132, gap: 28 };
}

/** Layouts whose title stands in the middle of the slide and not at its top. */
export const centred: ReadonlySet<Layout> = new Set(['title', 'section', 'closing', 'statement', 'question']);
