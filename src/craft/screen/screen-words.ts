/** The words a deck's script says: handed to it in the page, in the deck's language. */
import type { Words } from '../../model/words.ts';

export type ScreenWords = ReturnType<typeof screenWords>;

export function screenWords(words: Words) {
  return {
    'all-slides': words['all-slides'],
    'slide-of': words['slide-of'],
    'step-of': words['step-of'],
    'slides-found': words['slides-found'],
    'nothing-found': words['nothing-found'],
    'screen-black': words['screen-black'],
    'screen-white': words['screen-white'],
    'clock-start': words['clock-start'],
    'clock-pause': words['clock-pause'],
    'clock-continue': words['clock-continue'],
    'ahead-by': words['ahead-by'],
    'behind-by': words['behind-by'],
    'on-time': words['on-time'],
    'last-slide': words['last-slide'],
    'presenter-view': words['presenter-view'],
  };
}
