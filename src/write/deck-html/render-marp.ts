/** Marp Markdown and a theme become HTML slides and their stylesheet: the only place that knows Marp. */
import { Marp } from '@marp-team/marp-core';
import { lastUsed } from '../../model/last-used.ts';

export interface MarpSlides {
  /** One `section` a slide, each in a frame, all in `main`. */
  readonly html: string;
  readonly css: string;
}

/** `slideIds` are the slides' ids in order. The same three always make the same slides. */
export function renderMarp(markdown: string, theme: string, slideIds: readonly string[]): MarpSlides {
  return engines(theme, () => new Engine(theme)).slides(markdown, slideIds);
}

/** Making a theme known to Marp takes longer than the slides of a deck, and decks share themes. */
const engines = lastUsed<Engine>(8);

/** Marp with one theme. */
class Engine extends Marp {
  #ids: readonly string[] = [];
  readonly #sheets = lastUsed<string>(2);

  constructor(theme: string) {
    super({
      anchor: (index) => this.#ids[index] ?? `slide-${index + 1}`,
      container: { tag: 'main', class: 'deck' },
      slideContainer: { tag: 'div', class: 'frame' },
      // Slides are plain sections: a foreignObject hides them from screen readers and from some browsers' print.
      inlineSVG: false,
      cssContainerQuery: false,
      emoji: { unicode: false, shortcode: false },
      html: false,
      markdown: { breaks: false, linkify: false, typographer: false },
      script: false,
      slug: false,
    });
    // Also for Markdown that asks for a theme of another name, which Marp would dress in one of its own.
    this.themeSet.default = this.themeSet.add(theme);
  }

  slides(markdown: string, ids: readonly string[]): MarpSlides {
    this.#ids = ids;
    const { html, css } = this.render(markdown);
    return { html, css };
  }

  /** The stylesheet follows from the theme and from what Marp found to go with it in the Markdown. */
  protected override renderStyle(theme?: string): string {
    return this.#sheets(JSON.stringify([theme, this.lastGlobalDirectives, this.themeSetPackOptions()]), () =>
      super.renderStyle(theme),
    );
  }
}
