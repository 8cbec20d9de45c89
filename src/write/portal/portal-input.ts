/** What the start page is told about everything a build made: plain data, paths relative to the output folder. */
import type { SiteImprint } from '../../craft/markup/site-page.ts';
import type { Ratio, Scheme } from '../../model/recipe.ts';

export interface PortalInput {
  readonly imprint: SiteImprint;
  readonly tagline: string | undefined;
  /** What is new in this edition. */
  readonly changes: readonly string[];
  readonly decks: readonly PortalDeck[];
  readonly handbooks: readonly PortalHandbook[];
  readonly sessions: readonly PortalSession[];
  readonly glossary: PortalGlossary | undefined;
}

export interface PortalDeck {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly audience: string;
  readonly minutes: number;
  readonly slides: number;
  readonly picture: PortalPicture | undefined;
  /** The first is what the title opens. */
  readonly formats: readonly PortalFormat[];
  readonly variants: readonly PortalVariant[];
}

/** Another deck of the same recipe, told by what is different. */
export interface PortalVariant {
  readonly id: string;
  /** Undefined where it is the deck's. */
  readonly title: string | undefined;
  readonly minutes: number | undefined;
  readonly slides: number | undefined;
  readonly audience: string | undefined;
  readonly ratio: Ratio | undefined;
  readonly scheme: Scheme | undefined;
  /** A theme's title. */
  readonly theme: string | undefined;
  readonly formats: readonly PortalFormat[];
}

export interface PortalHandbook {
  readonly title: string;
  /** `Participant edition`. */
  readonly edition: string;
  /** Undefined where nothing of it is printed. */
  readonly pages: number | undefined;
  readonly picture: PortalPicture | undefined;
  readonly formats: readonly PortalFormat[];
}

export interface PortalSession {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly audience: string;
  readonly minutes: number;
  readonly path: string;
}

export interface PortalGlossary {
  readonly path: string;
  readonly terms: number;
  readonly topics: readonly { readonly title: string; readonly path: string }[];
  /** For other programs: TBX, SKOS, CSV. */
  readonly formats: readonly PortalFormat[];
}

/** An artifact, shown; its size in pixels keeps its place while it loads. */
export interface PortalPicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

export interface PortalFormat {
  /** `PDF`, `PowerPoint`, `A4`. */
  readonly label: string;
  readonly path: string;
  readonly bytes: number;
}
