/** Marp Markdown and a theme become HTML slides and their stylesheet: the only place that knows Marp. */
import { Marp } from '@marp-team/marp-core';

export interface MarpSlides {
  /** One `section` a slide, each in a frame, all in `main`. */
  readonly html: string;
  readonly css: string;
}

/** `slideIds` are the slides' ids in order. */
export function renderMarp(markdown: string, theme: string, slideIds: readonly string[]): MarpSlides {
  const marp = new Marp({
    anchor: (index) => slideIds[index] ?? `slide-${index + 1}`,
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
  marp.themeSet.default = marp.themeSet.add(theme);
  const { html, css } = marp.render(markdown);
  return { html, css };
}
