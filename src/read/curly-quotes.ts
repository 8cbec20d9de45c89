/** Quotation marks as word processors set them: to YAML they are letters, and hold nothing together. */
import { type Finding, finding, mend, type Scene } from './patch.ts';
import { quoted } from './quoting.ts';
import { valueAt } from './written-value.ts';

export const curlyMessage = {
  message: 'Curly quotation marks do not hold a text together',
  cure: 'Use straight quotation marks: "…"',
} as const;

const whole = /^[“”„«‘‚](.*)[“”»’]$/su;

/** `title: “Tunis: the second phase”`, where the parser stumbles over what stands between them. */
export function curlyQuotes(scene: Scene): Finding | undefined {
  const { text, line } = scene;
  const value = valueAt(text, line.start);
  const inner = whole.exec(text.slice(value.start, value.end))?.[1];
  if (inner === undefined) return undefined;
  const patches = [...text.slice(value.start, value.end).matchAll(/:(?=\s)/g)].map(({ index }) => ({
    start: value.start + index,
    text: '.',
  }));
  const mends = mend('Use straight quotation marks', value, quoted(inner));
  return finding(scene, value.start, { ...curlyMessage, mends }, [patches]);
}
