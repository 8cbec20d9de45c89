/** Tells a screen reader what has changed. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageSlide } from './read-slides.ts';
import type { Say } from './says.ts';
import type { ScreenWords } from './screen-words.ts';
import type { Talk } from './talk.ts';

export interface AnnouncerSupplies {
  readonly slides: readonly PageSlide[];
  readonly words: ScreenWords;
  readonly say: Say;
  /** Gives the slide the focus; whether it did. */
  readonly focus: (slide: number) => boolean;
}

/** Gives back what is called after a change, with the talk before it. */
export function makeAnnouncer({ slides, words, say, focus }: AnnouncerSupplies) {
  /** The slide says its title itself when it gets the focus. */
  function slideText(at: number): string {
    const number = words['slide-of'].replace('{number}', String(at + 1));
    const place = number.replace('{count}', String(slides.length));
    return focus(at) ? place : `${place}: ${slides[at]?.title}`;
  }

  function changeText(talk: Talk, before: Talk | undefined): string {
    if (talk.blank !== 'none') return words[`screen-${talk.blank}`];
    const onward = before !== undefined && before.slide === talk.slide && talk.step > before.step;
    const item = onward ? slides[talk.slide]?.items[talk.step - 1] : undefined;
    return item === undefined ? slideText(talk.slide) : item.textContent;
  }

  return (talk: Talk, before: Talk | undefined): void => say('live', changeText(talk, before));
}
