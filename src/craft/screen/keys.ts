/** What each key does. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageEvent } from './page-nouns.ts';

/** What keys and buttons ask for. */
export type Act =
  | 'on'
  | 'back'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'enter'
  | 'escape'
  | 'overview'
  | 'search'
  | 'help'
  | 'full'
  | 'start'
  | 'black'
  | 'white'
  | 'window'
  | 'print'
  | 'clock'
  | 'reset'
  | 'larger'
  | 'smaller';

export interface Keys {
  /** Undefined for a key that is not ours. Digits are gathered until Enter. */
  actOf(event: PageEvent): Act | { readonly slide: number } | 'gathered' | undefined;
  /** The digits typed so far. */
  typed(): string;
}

export function makeKeys(): Keys {
  let digits = '';
  const acts = new Map<string, Act>([
    ['ArrowRight', 'right'],
    ['ArrowLeft', 'left'],
    ['ArrowDown', 'down'],
    ['ArrowUp', 'up'],
    ['PageDown', 'on'],
    ['PageUp', 'back'],
    ['n', 'on'],
    ['Backspace', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'enter'],
    ['Escape', 'escape'],
    ['o', 'overview'],
    ['/', 'search'],
    ['?', 'help'],
    ['f', 'full'],
    // Clickers start the show with one key and end it with another.
    ['F5', 'start'],
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
    ['s', 'window'],
    ['p', 'print'],
    ['t', 'clock'],
    ['T', 'reset'],
    ['+', 'larger'],
    ['=', 'larger'],
    ['-', 'smaller'],
  ]);

  /** What has a use for a key itself keeps it. */
  function isTaken({ key, target }: PageEvent): boolean {
    if (target.closest('input, dialog') !== null) return true;
    return target.closest('a, button') !== null && (key === 'Enter' || key === ' ');
  }

  function entered(): Act | { readonly slide: number } {
    if (digits === '') return 'enter';
    const slide = Number(digits) - 1;
    digits = '';
    return { slide };
  }

  return {
    typed: () => digits,
    actOf: (event) => {
      const { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTaken(event))
        return undefined;
      if (/^[0-9]$/.test(key)) {
        digits = `${digits}${key}`.slice(-4);
        return 'gathered';
      }
      if (key === 'Enter') return entered();
      const act =
        key === ' ' ? (event.shiftKey ? 'back' : 'on') : (acts.get(key) ?? acts.get(key.toLowerCase()));
      const cancels = digits !== '' && key === 'Escape';
      if (act !== undefined) digits = '';
      return cancels ? 'gathered' : act;
    },
  };
}
