/** What each key does. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageElement, PageEvent } from './page-nouns.ts';

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

/** What is asked of a pressed key. */
export type KeyPress = Pick<
  PageEvent,
  'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'
> & { readonly target: Pick<PageElement, 'closest'> };

export interface Keys {
  /** Undefined for a key that is not ours. Digits are gathered until Enter. */
  actOf(event: KeyPress): Act | { readonly slide: number } | 'gathered' | undefined;
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
  function isTaken({ key, target }: KeyPress): boolean {
    if (target.closest('input, dialog') !== null) return true;
    return target.closest('a, button') !== null && (key === 'Enter' || key === ' ');
  }

  function entered(): Act | { readonly slide: number } {
    if (digits === '') return 'enter';
    const slide = Number(digits) - 1;
    digits = '';
    return { slide };
  }

  /** Letters count as small ones unless shift is held: Caps Lock changes nothing. */
  function pressed({ key, shiftKey }: KeyPress): Act | undefined {
    if (key === ' ') return shiftKey ? 'back' : 'on';
    return (shiftKey ? acts.get(key) : undefined) ?? acts.get(key.length === 1 ? key.toLowerCase() : key);
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
      const act = pressed(event);
      const cancels = digits !== '' && key === 'Escape';
      if (act !== undefined) digits = '';
      return cancels ? 'gathered' : act;
    },
  };
}
