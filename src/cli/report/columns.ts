/** How many columns of a terminal a text takes. */
import stringWidth from 'string-width';

export function columnsOf(text: string): number {
  return stringWidth(text);
}
