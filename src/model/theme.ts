/** A theme: the colours, faces and mark a deck wears, in every format. Read from `templates/themes/<id>.yaml`. */

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly light: ThemeColours;
  readonly dark: ThemeColours;
  /** How loudly title, section and closing slides speak: on the primary colour, or on paper. */
  readonly openings: 'deep' | 'quiet';
  readonly fonts: ThemeFonts;
  readonly logo: ThemeLogo | undefined;
}

/** `#rrggbb` each. Contrast is checked when the theme is read. */
export interface ThemeColours {
  readonly paper: string;
  readonly ink: string;
  /** Notes, sources, labels. */
  readonly quiet: string;
  readonly hairline: string;
  /** Panels and cards. */
  readonly tint: string;
  readonly primary: string;
  /** Words on the primary colour. */
  readonly onPrimary: string;
  readonly accent: string;
}

export interface ThemeFonts {
  readonly text: ThemeFamily;
  readonly display: ThemeFamily;
  /** The font PowerPoint is told to use: one every hall has. */
  readonly office: string;
}

export interface ThemeFamily {
  readonly family: string;
  /** Of `templates/fonts`, by file name. */
  readonly faces: readonly ThemeFace[];
}

export interface ThemeFace {
  readonly file: string;
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

export interface ThemeLogo {
  /** Path below `content/pictures/`. */
  readonly file: string;
  readonly alternative: string;
}
