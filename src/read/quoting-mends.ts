/** A text YAML takes for something else because of how it starts → the text in quotation marks. */
import { type Mend, mend } from './patch.ts';
import { quoted } from './quoting.ts';
import { valueAt } from './written-value.ts';

/** From where it starts to the end of the lines it stands in. */
export function quotingMends(text: string, start: number): readonly Mend[] {
  const { end } = valueAt(text, start);
  return mend('Put the text in quotation marks', { start, end }, quoted(text.slice(start, end)));
}
