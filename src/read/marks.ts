/** What stands between [[ and ]] → a mark, or what is wrong with it. */
import { type Fix, replacing } from '../model/edit.ts';
import { readIndexMark } from '../model/index-mark.ts';
import { nearest, surelyNearest } from '../model/nearest.ts';
import { ourWord } from '../model/other-words.ts';
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
  if (/^(?:https?|mailto)$/.test(kind)) return { kind: 'unreadable', fault: linkInMark(content, span) };
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

const stray = new RegExp(
  `\\[\\[[\\p{L}-]*:?|\\[(?:${markKinds.join('|')}):(?=\\S)|\\{\\{(?:${markKinds.join('|')}):(?=\\S)`,
  'gu',
);

/** A mark with too few brackets, but for them as it should be: `[see:forum]`, `[[see:forum]`. */
export function completed(
  text: string,
  at: number,
  spanIn: (start: number, end: number) => Span,
): Fix | undefined {
  const match = new RegExp(
    `^(?:\\[{1,2}(?:${markKinds.join('|')}):[\\w./-]+(?:\\|[^\\[\\]\\n]+)?\\](?![\\](])|\\{\\{(?:${markKinds.join('|')}):[\\w./-]+(?:\\|[^{}\\n]+)?\\}\\})`,
  ).exec(text.slice(at));
  if (match === null) return undefined;
  const written = match[0].replace(/^[[{]+|[\]}]+$/g, '');
  const span = spanIn(at, at + match[0].length);
  return { does: `Write [[${written}]]`, edits: [{ span, text: `[[${written}]]` }] };
}

function malformed(content: string, span: Span): Fault {
  return {
    code: 'mark-malformed',
    span,
    message: `The mark [[${oneLine(content)}]] cannot be read`,
    ...meantMark(content, span),
  };
}

/** `[[see;forum]]`, `[[see forum]]`, `[[forum/origin]]`, `[[T-02.dates]]`: what can be one mark alone. */
function meantMark(content: string, span: Span): Pick<Fault, 'cure' | 'fix'> {
  const text = content.trim();
  const [, kind = '', target = ''] =
    new RegExp(`^(${markKinds.join('|')})\\s*[;=,. ]\\s*([\\w./-]+)$`).exec(text) ?? [];
  const made = /^[A-Z]{1,2}-\d{1,3}\.[\w-]+$/.test(text)
    ? `fact:${text}`
    : /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text)
      ? `see:${text}`
      : kind === ''
        ? undefined
        : `${kind}:${target}`;
  if (made === undefined) return { cure: 'Write it like [[term:igf]] or [[see:wgig-report|the report]]' };
  const does = `Write [[${made}]]`;
  return { cure: does, fix: { does, edits: [{ span, text: `[[${made}]]` }] } };
}

/** `[[https://example.org]]` */
function linkInMark(content: string, span: Span): Fault {
  const [, address = '', words] = /^\s*([^\s|]+)\s*(?:\|\s*(.+?)\s*)?$/s.exec(content) ?? [];
  const written = `[${words ?? address.replace(/^https?:\/\/|^mailto:/, '')}](${address})`;
  return {
    code: 'mark-malformed',
    span,
    message: 'A link to another site stands where a mark is wanted',
    cure: `Write ${written}`,
    fix: address === '' ? undefined : { does: 'Write it as a link', edits: [{ span, text: written }] },
  };
}

function unknown(
  kind: string,
  content: string,
  { span, within }: { readonly span: Span; readonly within: (from: number, to: number) => Span },
): Fault {
  const ours = ourWord(kind, markKinds);
  const near: MarkKind | undefined = markKinds.find((each) => each === (ours ?? nearest(kind, markKinds)));
  const cure =
    near === undefined
      ? `Marks are ${markKinds.join(', ')}`
      : `Did you mean [[${oneLine(content).replace(kind, near)}]]?`;
  const sure = ours ?? surelyNearest(kind, markKinds);
  const at = content.indexOf(kind);
  const fix = sure === undefined ? undefined : replacing(within(at, at + kind.length), sure);
  return { code: 'mark-unknown', span, message: `There is no mark ${kind}`, cure, fix };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
