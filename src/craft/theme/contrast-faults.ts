/** A theme → its colours that are too much like what they stand on, each told once with the nearest colour that is not. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Theme, WrittenColours, WrittenTheme } from '../../model/theme.ts';
import { contrast, nearestStandingOff } from './colour.ts';
import { type ContrastRule, contrastRules } from './contrast-rules.ts';

type Scheme = 'light' | 'dark';
type Place = Pick<Diagnostic, 'span'> & { readonly isFront: boolean };

export function contrastFaults(written: WrittenTheme, theme: Theme): readonly Diagnostic[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    contrastRules.flatMap((rule) => ruleFault(rule, scheme, written, theme) ?? []),
  );
}

function ruleFault(
  rule: ContrastRule,
  scheme: Scheme,
  written: WrittenTheme,
  theme: Theme,
): Diagnostic | undefined {
  const colours = theme[scheme];
  const front = colours[rule.front];
  const [worst] = rule.grounds
    .map((name) => ({ name, found: contrast(front, colours[name]) }))
    .sort((one, other) => one.found - other.found);
  if (worst === undefined || worst.found >= rule.ratio) return undefined;
  const where = scheme === 'dark' ? ' in the dark variant' : '';
  const place = placeOf([rule.front, worst.name], [written[scheme], written.light], written);
  const near = place.isFront
    ? nearestStandingOff(
        front,
        rule.grounds.map((name) => colours[name]),
        rule.ratio,
      )
    : nearestStandingOff(colours[worst.name], [front], rule.ratio);
  return {
    code: 'theme-contrast',
    severity: 'error',
    span: place.span,
    message: `${keyOf(rule.front)} ${front} on ${keyOf(worst.name)} ${colours[worst.name]}${where} has a contrast of ${ratioText(worst.found)}; ${rule.ratio}:1 is wanted`,
    cure: near === undefined ? 'Choose colours further apart' : `Write "${near}", the nearest that passes`,
  };
}

/** The front's own line, or else the ground's; what was made from a light colour is mended there. */
function placeOf(
  names: readonly [ContrastRule['front'], ContrastRule['front']],
  sources: readonly WrittenColours[],
  written: WrittenTheme,
): Place {
  const [front, ground] = names;
  for (const source of sources) {
    const own = source[front];
    if (own !== undefined) return { span: own.span, isFront: true };
    const under = source[ground];
    if (under !== undefined) return { span: under.span, isFront: false };
  }
  return { span: written.id.span, isFront: true };
}

/** As it is written: `onPrimary` is `on_primary`. */
function keyOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Cut and not rounded: 4.49 must not read as 4.5. */
function ratioText(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;
}
