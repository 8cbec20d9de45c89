/** An organisation's own design, as its template holds it: what slides can stand on, and the parts they need for it. */
import type { Frame } from '../ink/length.ts';
import type { Part } from '../package.ts';

export interface Brand {
  /** Of a slide, in pixels: 1280 × 720 is PowerPoint's widescreen. */
  readonly width: number;
  readonly height: number;
  readonly masters: readonly BrandMaster[];
  /** In the order of the template's masters and of each master's list. */
  readonly layouts: readonly BrandLayout[];
  /** Masters, layouts, themes and all they show. */
  readonly parts: readonly Part[];
  /** Whether words are light on a dark ground. */
  readonly ground: 'light' | 'dark';
}

export interface BrandMaster {
  readonly path: string;
  /** What the presentation lists it by; 2³¹ or more, and none of its layouts' own. */
  readonly id: number;
  readonly theme: string;
}

export interface BrandLayout {
  readonly path: string;
  /** As its makers call it. */
  readonly name: string;
  /** What PowerPoint says it is for: `title`, `obj`, `secHead`; undefined for layouts somebody drew. */
  readonly type: string | undefined;
  readonly placeholders: readonly BrandPlaceholder[];
}

export interface BrandPlaceholder {
  /** `title`, `ctrTitle`, `body`, `subTitle`, `tbl`, `chart`, `pic`, `ftr`, `sldNum`, `dt`; `obj` takes anything. */
  readonly type: string;
  readonly index: number | undefined;
  /** Where it stands, from the layout or else from the master; undefined where neither says. */
  readonly frame: Frame | undefined;
}

/** Why a template cannot be used, and what to do about it. */
export interface BrandRefusal {
  readonly message: string;
  readonly cure: string;
}
