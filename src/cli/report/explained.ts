/** What a diagnostic means → lines for a terminal, and a page of Markdown. */
import { type Code, codes } from '../../model/codes.ts';
import { explanations, groups } from '../explanations/index.ts';
import { wrapped } from './wrapped.ts';

const indent = '  ';

export function explainedText(code: Code, width: number): string {
  const { about, mistake, cure } = explanations[code];
  const lines = mistake.split('\n').map((line) => `    ${line}`);
  return [
    code,
    wrapped(indent, plain(about), width),
    '',
    ...lines,
    '',
    wrapped(`${indent}→ `, capital(plain(cure)), width),
    '',
  ].join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Links lead nowhere in a terminal; their words stay. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1');
}

/** A mistake of the tests that brings the code about, as people make it. */
export interface KnownMistake {
  readonly name: string;
  readonly isMended: boolean;
}

/** One page below `docs/diagnostics/`. */
export function explainedPage(code: Code, mistakes: readonly KnownMistake[]): string {
  const { about, mistake, language = 'yaml', cure } = explanations[code];
  return [
    `# ${code}`,
    outward(about),
    `\`\`\`${language}\n${mistake}\n\`\`\``,
    `**Cure:** ${capital(outward(cure))}`,
    ...mending(mistakes),
    `\`lectern explain ${code}\` says this in a terminal; [all diagnostics](../diagnostics.md).`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Pages lie one folder deeper than the index. */
function outward(markdown: string): string {
  return markdown.replace(/\]\((?=[\w-]+\.md)/g, '](../');
}

function mending(mistakes: readonly KnownMistake[]): readonly string[] {
  if (mistakes.length === 0) return [];
  const mended = mistakes.filter(({ isMended }) => isMended).length;
  const how =
    mended === 0
      ? 'leaves it to its author'
      : mended === mistakes.length
        ? 'mends it'
        : 'mends it where only one thing can be meant';
  const rows = mistakes.map(({ name, isMended }) => `- ${name}${isMended ? ' (mended)' : ''}`);
  return [`**Met as:** \`lectern check --fix\` ${how}.`, rows.join('\n')];
}

const intro = `# Diagnostics

What Lectern says about content, code by code. Each message names a file, a line and a column and says what to do there;
\`lectern explain CODE\` says what a code means, the mistake that usually causes it, and its cure. One mistake is one message:
what only follows from another mistake is not told. An **error** stops the build, a **warning** and a **note** do not.

\`lectern check --fix\` mends what can be mended without changing what anybody meant, and leaves comments, order and quotation
marks alone; \`--dry-run\` shows the changes as a diff and stores nothing. A cure that would change a meaning stays a proposal.`;

/** `docs/diagnostics.md`. */
export function explainedIndex(): string {
  const parts = groups.map(({ title, codes: own }) => {
    const rows = Object.keys(explanations)
      .filter((code): code is Code => Object.hasOwn(own, code))
      .map((code) => `- [${code}](diagnostics/${code}.md): ${codes[code]}`);
    return `## ${title}\n\n${rows.join('\n')}`;
  });
  return `${[intro, ...parts].join('\n\n')}\n`;
}
