/** What stands between [[ and ]] → a mark, or what is wrong with it. */
import { type Fix, replacing } from '../model/edit.ts';
import { readIndexMark } from '../model/index-mark.ts';
import { nearest, surelyNearest } from '../model/nearest.ts';
import type { Span } from '../model/span.ts';
import { type Mark, type MarkKind, markKinds } from '../model/text.ts';
import type { Fault } from './shape/shape.ts';

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly fault: Fault;
}

/** `within` is where a stretch of the content stands. */
export function markOf(
  content: string,
  span: Span,
  within: (from: number, to: number) => Span,
): Mark | Unreadable {
  const match = /^\s*(\p{L}+)\s*:\s*([^|]*?)\s*(?:\|\s*([\s\S]*?)\s*)?$/u.exec(content);
  const [kind = '', target = '', label] = match?.slice(1) ?? [];
  if (match === null || target === '' || label === '')
    return { kind: 'unreadable', fault: malformed(content, span) };
  const mark = markKinds.find((each) => each === kind);
  if (mark === undefined) return { kind: 'unreadable', fault: unknown(kind, content, { span, within }) };
  const targetAt = content.indexOf(target, content.indexOf(':') + 1);
  const read: Mark = {
    kind: 'mark',
    mark,
    target: oneLine(target),
    label: label === undefined ? undefined : oneLine(label),
    span,
    targetSpan: within(targetAt, targetAt + target.length),
  };
  const fault = mark === 'index' ? indexFault(read) : undefined;
  return fault === undefined ? read : { kind: 'unreadable', fault };
}

function indexFault({ target, label, span }: Mark): Fault | undefined {
  const read = readIndexMark(target, label);
  return read.kind === 'mark'
    ? undefined
    : { code: 'index-mark', span, message: read.message, cure: read.cure };
}

/** Brackets that look like the beginning of a mark and are none. */
export function strayMarks(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(stray)].map((match) => [match.index, match.index + match[0].length] as const);
}

const stray = new RegExp(`\\[\\[[\\p{L}-]*:?|\\[(?:${markKinds.join('|')}):(?=\\S)`, 'gu');

/** A mark with too few brackets, but for them as it should be: `[see:forum]`, `[[see:forum]`. */
export function completed(
  text: string,
  at: number,
  spanIn: (start: number, end: number) => Span,
): Fix | undefined {
  const match = new RegExp(
    `^\\[{1,2}(?:${markKinds.join('|')}):[\\w./-]+(?:\\|[^\\[\\]\\n]+)?\\](?![\\](])`,
  ).exec(text.slice(at));
  if (match === null) return undefined;
  const written = match[0].replace(/^\[+|\]+$/g, '');
  const span = spanIn(at, at + match[0].length);
  return { does: `Write [[${written}]]`, edits: [{ span, text: `[[${written}]]` }] };
}

function malformed(content: string, span: Span): Fault {
  return {
    code: 'mark-malformed',
    span,
    message: `The mark [[${oneLine(content)}]] cannot be read`,
    cure: 'Write it like [[term:igf]] or [[see:wgig-report|the report]]',
  };
}

function unknown(
  kind: string,
  content: string,
  { span, within }: { readonly span: Span; readonly within: (from: number, to: number) => Span },
): Fault {
  const near: MarkKind | undefined = markKinds.find((each) => each === nearest(kind, markKinds));
  const cure =
    near === undefined
      ? `Marks are ${markKinds.join(', ')}`
      : `Did you mean [[${oneLine(content).replace(kind, near)}]]?`;
  const sure = surelyNearest(kind, markKinds);
  const at = content.indexOf(kind);
  const fix = sure === undefined ? undefined : replacing(within(at, at + kind.length), sure);
  return { code: 'mark-unknown', span, message: `There is no mark ${kind}`, cure, fix };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
