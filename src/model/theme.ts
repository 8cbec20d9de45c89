/** A theme: the colours, faces and mark a deck wears, in every format. Read from `templates/themes/<id>.yaml`. */
import type { Span } from './span.ts';
import type { Named } from './text.ts';

/** Lectern's own; a theme of a project may rest on one of them. */
export const shippedThemes = ['lectern', 'beacon'] as const;
export type ShippedTheme = (typeof shippedThemes)[number];

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly light: ThemeColours;
  readonly dark: ThemeColours;
  readonly openings: Openings;
  readonly marks: Marks;
  readonly fonts: ThemeFonts;
  readonly logo: ThemeLogo | undefined;
  /** An organisation's own `.potx` or `.pptx` in `templates/themes`, which PowerPoint files stand on instead. */
  readonly powerpoint: Named | undefined;
}

/**
 * How loudly opening slides speak. `quiet`: all on paper or tint. `deep`: title and closing on the deep colour, sections on
 * tint. `full`: statements on the deep colour too, sections on the primary.
 */
export const openings = ['quiet', 'deep', 'full'] as const;
export type Openings = (typeof openings)[number];

/** How rules, bars and the tab above a slide's title are drawn; `fine` has no tab. */
export const marks = ['fine', 'heavy'] as const;
export type Marks = (typeof marks)[number];

/** `#rrggbb` each, in small letters. Contrast is checked when the theme is read. */
export interface ThemeColours {
  readonly paper: string;
  readonly ink: string;
  /** Notes, sources, labels. */
  readonly quiet: string;
  readonly hairline: string;
  /** Panels and cards. */
  readonly tint: string;
  /** Words and firm rules on paper and tint; the ground of sections where openings are `full`. */
  readonly primary: string;
  /** Words on the primary colour. */
  readonly onPrimary: string;
  /** Bars and marks on paper and tint. */
  readonly accent: string;
  /** The ground of opening slides. In a light hall it is the primary colour, where a theme says nothing else. */
  readonly deep: string;
  readonly onDeep: string;
  /** Bars and marks on the deep colour. */
  readonly deepAccent: string;
}

export type ColourName = keyof ThemeColours;

export interface ThemeFonts {
  readonly text: ThemeFamily;
  /** Opening slides, statements, numbers. */
  readonly display: ThemeFamily;
  /** The wording of definitions. */
  readonly quote: ThemeFamily;
  /** The font PowerPoint is told to use: one every hall has. */
  readonly office: string;
}

/** The heaviest upright face is for titles and bold words; the lightest for the rest. */
export interface ThemeFamily {
  readonly family: string;
  /** Of `templates/fonts`, by file name. */
  readonly faces: readonly ThemeFace[];
}

export type FaceWeight = 400 | 600 | 700;

export interface ThemeFace {
  readonly file: string;
  readonly weight: FaceWeight;
  readonly style: 'normal' | 'italic';
}

export interface ThemeLogo {
  /** Path below `content/pictures/`. */
  readonly file: string;
  /** The one for dark grounds; without it the logo stands on a white plate there. */
  readonly onDark: string | undefined;
  readonly alternative: string;
}

/** A theme as its file says it: what it leaves out comes from the theme it rests on. */
export interface WrittenTheme {
  readonly id: Named;
  readonly title: string;
  readonly from: ShippedTheme;
  readonly light: WrittenColours;
  readonly dark: WrittenColours;
  readonly openings: Openings | undefined;
  readonly marks: Marks | undefined;
  readonly fonts: WrittenFonts;
  readonly logo: WrittenLogo | undefined;
  readonly powerpoint: Named | undefined;
}

export type WrittenColours = Readonly<Partial<Record<ColourName, Named | undefined>>>;

export interface WrittenFonts {
  readonly text: WrittenFamily | undefined;
  readonly display: WrittenFamily | undefined;
  readonly quote: WrittenFamily | undefined;
  readonly office: string | undefined;
}

export interface WrittenFamily {
  readonly family: string;
  readonly faces: readonly WrittenFace[];
}

export interface WrittenFace {
  readonly file: Named;
  readonly weight: FaceWeight;
  readonly style: 'normal' | 'italic';
}

export interface WrittenLogo {
  readonly file: Named;
  readonly onDark: Named | undefined;
  readonly alternative: string;
  readonly span: Span;
}
