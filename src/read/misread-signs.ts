/** What stands in a text for a sign of YAML, or is taken for one: another bar, and a number sign inside words. */
import { quoted } from './quoting.ts';
import type { Fault } from './shape/shape.ts';
import type { ScalarNode } from './tree.ts';

export function misreadSign(node: ScalarNode, file: string): Fault | undefined {
  return node.style === 'plain' ? (otherBar(node, file) ?? cutByComment(node, file)) : undefined;
}

/** `notes: \` with the words on the lines below. */
function otherBar({ span }: ScalarNode, file: string): Fault | undefined {
  const [sign] = /^[\\/¦│](?=[ \t]*\r?\n)/.exec(file.slice(span.start, span.end)) ?? [];
  if (sign === undefined) return undefined;
  const bar = { ...span, end: span.start + 1 };
  return {
    code: 'yaml-syntax',
    span: bar,
    message: `To YAML ${sign} begins no text of several lines`,
    cure: 'Write | in its place',
    fix: { does: 'Write |', edits: [{ span: bar, text: '|' }] },
  };
}

/** `title: Athens was #1 of many`: to YAML the text ends before the `#`. Comments have a space behind theirs. */
function cutByComment({ span }: ScalarNode, file: string): Fault | undefined {
  const lineEnd = file.indexOf('\n', span.end);
  const rest = file.slice(span.end, lineEnd === -1 ? undefined : lineEnd).trimEnd();
  const [gap] = /^[ \t]+(?=#[\p{L}\p{N}])/u.exec(rest) ?? [];
  if (gap === undefined) return undefined;
  const start = span.end + gap.length;
  return {
    code: 'yaml-syntax',
    span: { ...span, start, end: start + 1 },
    message: 'The text ends here: to YAML a # behind a space starts a comment',
    cure: 'Put the whole text in quotation marks; write a space behind the # of a comment',
    fix:
      /[ \t]#\s/.test(rest) || /\n/.test(file.slice(span.start, span.end))
        ? undefined
        : {
            does: 'Put the text in quotation marks',
            edits: [
              {
                span: { ...span, end: span.end + rest.length },
                text: quoted(file.slice(span.start, span.end) + rest),
              },
            ],
          },
  };
}
