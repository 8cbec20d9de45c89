/** Quotation marks as word processors set them: to YAML they are letters, and hold nothing together. */

import { type Finding, finding, mend, type Scene } from './patch.ts';
import { quoted } from './quoting.ts';
import type { Fault } from './shape/shape.ts';
import type { ListNode, ScalarNode } from './tree.ts';
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

/** `[“Oslo, Norway”, about 9000]`: one cell that became two. */
export function partedQuotation({ items, span }: ListNode, file: string): Fault | undefined {
  if (file[span.start] !== '[') return undefined;
  const plain = items.filter((item): item is ScalarNode => item.kind === 'scalar' && item.style === 'plain');
  const first = plain.find(({ text }) => /^[“„«](?!.*[”»])/su.test(text));
  const last = plain.find(
    ({ text, span: at }) => /[”»“]$/u.test(text) && at.start > (first?.span.start ?? 0),
  );
  if (first === undefined || last === undefined) return undefined;
  const whole = { ...first.span, end: last.span.end };
  const inner = file.slice(whole.start + 1, whole.end - 1);
  return {
    code: 'yaml-syntax',
    span: { ...whole, end: whole.start + 1 },
    ...curlyMessage,
    fix: { does: 'Use straight quotation marks', edits: [{ span: whole, text: quoted(inner) }] },
  };
}
