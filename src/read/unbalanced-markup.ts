/** Markdown that begins and does not end, or has its brackets the wrong way round, would print as it stands. */
import type { Fix } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import type { Fault } from './shape/shape.ts';

interface Slip {
  readonly pattern: RegExp;
  readonly message: string;
  readonly cure: string;
  /** What was meant, where it can be nothing else. */
  readonly meant?: (match: RegExpExecArray) => string;
}

const address = String.raw`https?:\/\/[^\s()[\]]*[^\s()[\].,;:!?]`;

const slips: readonly Slip[] = [
  {
    pattern: new RegExp(String.raw`\(([^()[\]\n]+)\)\[(${address})\]`, 'u'),
    message: 'The brackets of this link are the wrong way round',
    cure: 'Write [words](https://…)',
    meant: ([, words = '', to = '']) => `[${words}](${to})`,
  },
  {
    pattern: new RegExp(String.raw`\[([^[\]\n]+)\][ \t]+\((${address})\)`, 'u'),
    message: 'A space parts the words of this link from its address',
    cure: 'Write [words](https://…), without a space between',
    meant: ([, words = '', to = '']) => `[${words}](${to})`,
  },
  {
    pattern: new RegExp(String.raw`\[([^[\]\n]+)\]\((${address})(?=[\s.,;:!?]|$)`, 'u'),
    message: 'The bracket around the address of this link is not closed',
    cure: 'Close it with )',
    meant: ([, words = '', to = '']) => `[${words}](${to})`,
  },
  {
    pattern: /\[\^[\w-]+\]/u,
    message: 'A footnote is not written inside a text',
    cure: 'Say what the claim rests on with cite:, or add the words to the text',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}“"'([])|(?<=[\p{L}\p{N}.,;:!?”"')\]])\*\*(?![\p{L}\p{N}*])/u,
    message: 'Strong words begin or end here, and the other ** is missing',
    cure: 'Write ** on both sides of the words, right beside them',
  },
];

/** In a stretch of text that Markdown made nothing of; `at` is where it stands. */
export function unbalancedMarkup(
  text: string,
  at: number,
  spanIn: (start: number, end: number) => Span,
): Fault | undefined {
  for (const { pattern, message, cure, meant } of slips) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const span = spanIn(at + match.index, at + match.index + match[0].length);
    const written = meant?.(match);
    const fix: Fix | undefined =
      written === undefined ? undefined : { does: `Write ${written}`, edits: [{ span, text: written }] };
    return { code: 'markup-unbalanced', span, message, cure, fix };
  }
  return undefined;
}
