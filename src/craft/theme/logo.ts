/** A theme's logo as title and closing slides show it: which file, and on what. */
import type { Theme } from '../../model/theme.ts';
import { luminance } from './colour.ts';
import { type Scheme, speakerGround } from './grounds.ts';

export interface ShownLogo {
  /** Path below `content/pictures/`. */
  readonly file: string;
  readonly alternative: string;
  /** The colour of a plate under it; undefined where it stands on the slide's own ground. */
  readonly plate: string | undefined;
}

/** Below this a ground is dark: white words stand off it better than black ones. */
const darkBelow = 0.18;

/** Undefined where the theme has none. A logo made for paper gets paper under it on dark grounds. */
export function shownLogo(theme: Theme, scheme: Scheme): ShownLogo | undefined {
  if (theme.logo === undefined) return undefined;
  const { file, onDark, alternative } = theme.logo;
  const isDark = luminance(speakerGround(theme, scheme, 'opening').ground) < darkBelow;
  if (!isDark) return { file, alternative, plate: undefined };
  return onDark === undefined
    ? { file, alternative, plate: '#ffffff' }
    : { file: onDark, alternative, plate: undefined };
}
