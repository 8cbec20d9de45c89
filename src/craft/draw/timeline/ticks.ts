/** Turns a span of time into the ticks an axis has room for: years, or months when the span is short. */
import { localeOf } from '../locale.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface TimeScale {
  readonly from: number;
  readonly to: number;
  /** Pixels of the whole span. */
  readonly length: number;
}

const yearSteps = [1, 2, 5, 10, 20, 50, 100];
const monthSteps = [1, 2, 3, 6];

export function place(scale: TimeScale, at: number): number {
  return ((at - scale.from) / (scale.to - scale.from)) * scale.length;
}

/** No two ticks nearer than `room` pixels. */
export function ticksOf(
  scale: TimeScale,
  room: { readonly year: number; readonly month: number },
  language?: string,
): readonly Tick[] {
  const perYear = scale.length / (scale.to - scale.from);
  const step = monthSteps.find((count) => (perYear / 12) * count >= room.month);
  if (step !== undefined && scale.to - scale.from <= 2.5) return monthTicks(scale, step, language);
  return yearTicks(scale, yearSteps.find((count) => perYear * count >= room.year) ?? 1000);
}

function yearTicks(scale: TimeScale, step: number): readonly Tick[] {
  const first = Math.ceil(scale.from / step) * step;
  const count = Math.max(0, Math.floor((scale.to - first) / step) + 1);
  return Array.from({ length: count }, (_, at) => ({
    at: first + at * step,
    label: String(first + at * step),
  }));
}

function monthTicks(scale: TimeScale, step: number, language: string | undefined): readonly Tick[] {
  const months = new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' });
  const first = Math.ceil(scale.from * 12 - 1e-6);
  const last = Math.floor(scale.to * 12 + 1e-6);
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (month) => month % step === 0,
  );
  return all.map((month) => {
    const year = Math.floor(month / 12);
    const day = new Date(Date.UTC(year, month % 12, 1));
    return { at: month / 12, label: `${months.format(day)}\u00a0${year}` };
  });
}
