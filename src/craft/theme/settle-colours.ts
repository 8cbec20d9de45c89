/** The colours a theme says → all of them, for light halls and for dark ones. What is made here keeps its contrast. */
import type { ThemeColours, WrittenColours, WrittenTheme } from '../../model/theme.ts';
import { luminance, mix, nearestStandingOff, standsOff } from './colour.ts';
import { contrastRules, forMarks, forWords } from './contrast-rules.ts';

/** A little above what is asked, so that what is made here never sits on the edge. */
const easy = 0.5;

export function settleLight(written: WrittenColours, base: ThemeColours): ThemeColours {
  const primary = written.primary?.value;
  const ownDeep = base.deep === base.primary ? primary : primary && mix(primary, '#000000', 0.5);
  const usual = { ...base, primary: primary ?? base.primary, deep: ownDeep ?? base.deep };
  return complete(written, usual, { isOwn: primary !== undefined });
}

/** Where the light colours are of its own, the dark ones are made from them: lighter for words and marks, darker for grounds. */
export function settleDark(
  { light: said, dark: written }: Pick<WrittenTheme, 'light' | 'dark'>,
  light: ThemeColours,
  base: ThemeColours,
): ThemeColours {
  const deep = said.deep ?? said.primary;
  const usual = {
    ...base,
    primary: said.primary === undefined ? base.primary : light.primary,
    accent: said.accent === undefined ? base.accent : light.accent,
    deep: deep === undefined ? base.deep : mix(light.deep, '#000000', 0.25),
    onDeep: deep === undefined ? base.onDeep : light.onDeep,
    deepAccent: said.accent === undefined && deep === undefined ? base.deepAccent : light.deepAccent,
  };
  return complete(written, usual, { isOwn: said.primary !== undefined });
}

/** Grounds first, then what stands on them: what was written stays, what was not is moved until it can be seen. */
function complete(
  written: WrittenColours,
  base: ThemeColours,
  primaryIn: { readonly isOwn: boolean },
): ThemeColours {
  const said = (name: keyof ThemeColours): string | undefined => written[name]?.value;
  const paper = said('paper') ?? base.paper;
  const isOwn = primaryIn.isOwn || said('primary') !== undefined || said('paper') !== undefined;
  const tint = said('tint') ?? (isOwn ? madeTint(paper, base.primary, written) : base.tint);
  const grounds = [paper, tint];
  const ink = said('ink') ?? held(base.ink, grounds, forWords);
  const primary = said('primary') ?? held(base.primary, grounds, forWords);
  const accent = said('accent') ?? held(base.accent, [paper], forMarks);
  const deep = said('deep') ?? base.deep;
  return {
    paper,
    tint,
    ink,
    primary,
    accent,
    deep,
    quiet: said('quiet') ?? held(base.quiet, grounds, forWords),
    hairline: said('hairline') ?? (isOwn ? mix(paper, ink, 0.2) : base.hairline),
    onPrimary: said('onPrimary') ?? wordsOn(primary, base.onPrimary),
    onDeep: said('onDeep') ?? wordsOn(deep, base.onDeep),
    deepAccent: said('deepAccent') ?? held(said('accent') ?? base.deepAccent, [deep], forWords),
  };
}

/** A breath of the primary colour, as strong as what was written can stand. */
function madeTint(paper: string, primary: string, written: WrittenColours): string {
  const fronts = contrastRules
    .filter(({ grounds }) => grounds.includes('tint'))
    .flatMap(({ front, ratio }) => ({ colour: written[front]?.value ?? paper, ratio }))
    .filter(({ colour, ratio }) => standsOff(colour, [paper], ratio));
  const tints = [0.07, 0.05, 0.03, 0.015].map((share) => mix(paper, primary, share));
  return tints.find((tint) => fronts.every(({ colour, ratio }) => standsOff(colour, [tint], ratio))) ?? paper;
}

/** The nearest that can be seen on its grounds; where none can, the grounds are at fault, and that is told. */
function held(colour: string, grounds: readonly string[], ratio: number): string {
  return nearestStandingOff(colour, grounds, ratio) === colour
    ? colour
    : (nearestStandingOff(colour, grounds, ratio + easy) ??
        nearestStandingOff(colour, grounds, ratio) ??
        colour);
}

function wordsOn(ground: string, usual: string): string {
  const candidate = nearestStandingOff(usual, [ground], forWords);
  if (candidate === usual) return usual;
  return luminance(ground) > 0.18 ? '#000000' : '#ffffff';
}
