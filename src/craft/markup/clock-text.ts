/** Minutes after midnight become a time of day, `09:05`, and a day its span, `09:00–12:30`. */

export function clockText(time: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(time / 60) % 24)}:${two(time % 60)}`;
}

export function daySpan({ starts, ends }: { readonly starts: number; readonly ends: number }): string {
  return `${clockText(starts)}–${clockText(ends)}`;
}
