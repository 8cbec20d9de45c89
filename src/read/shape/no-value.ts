/** Where one value is wanted and none stands: a list of one, or a value that YAML takes for a comment. */
import { isLedgerId } from '../../model/ids.ts';
import { lineSpan, type Span } from '../../model/span.ts';
import { quoted } from '../quoting.ts';
import type { ListNode, Node, ScalarNode } from '../tree.ts';
import { type Fault, type Reading, reportKind } from './shape.ts';

export function reportNoValue(node: Node, wanted: string, reading: Reading): undefined {
  const { text } = reading.source;
  const fault =
    node.kind === 'list'
      ? soleItem(node, wanted, text)
      : node.kind === 'scalar'
        ? hiddenValue(node, wanted, text)
        : undefined;
  if (fault === undefined) return reportKind(node, wanted, reading);
  reading.report(fault);
  return undefined;
}

/** `handbook: [book]`, or the same behind a dash. */
function soleItem({ items, span }: ListNode, wanted: string, file: string): Fault | undefined {
  const [item, other] = items;
  if (item?.kind !== 'scalar' || other !== undefined || item.text.trim() === '' || item.text.includes('\n'))
    return undefined;
  const written = file.slice(item.span.start, item.span.end);
  const stretch = file[span.start] === '[' ? span : { ...span, end: item.span.end };
  return {
    code: 'value-kind',
    span: file[span.start] === '[' ? span : { ...span, end: span.start + 1 },
    message: `This is a list; ${wanted} is wanted`,
    cure: `Write ${written} alone`,
    fix: { does: `Write ${written} alone`, edits: [{ span: stretch, text: written }] },
  };
}

/** `cite: #T-02`, `- #WSIS20`: to YAML a `#` after a space starts a comment, and the value is there and not seen. */
export function hiddenValue({ span, text }: ScalarNode, wanted: string, file: string): Fault | undefined {
  const hidden = text.trim() === '' ? hiddenBehind(span, file) : undefined;
  if (hidden === undefined) return undefined;
  const written = file.slice(hidden.start, hidden.end);
  const id = written.slice(1);
  if (isLedgerId(id))
    return {
      code: 'value-empty',
      span: hidden,
      message: `Nothing stands here; ${wanted} is wanted`,
      cure: `Write ${id} without the #`,
      fix: { does: `Write ${id}`, edits: [{ span: hidden, text: id }] },
    };
  const words = quoted(written);
  return {
    code: 'value-empty',
    span: hidden,
    message: `Nothing stands here; ${wanted} is wanted`,
    cure: `Put it in quotation marks: ${words}`,
    fix: { does: 'Put it in quotation marks', edits: [{ span: hidden, text: words }] },
  };
}

function hiddenBehind(span: Span, file: string): Span | undefined {
  const line = lineSpan(file, { ...span, end: span.start });
  const match = /(?:^\s*-|:)[ \t]+(#[^\s#].*?)(?=[ \t\r]*(?: #.*)?$)/.exec(file.slice(line.start, line.end));
  const [whole = '', value] = match ?? [];
  if (match === null || value === undefined) return undefined;
  const end = line.start + match.index + whole.length;
  return { ...span, start: end - value.length, end };
}
