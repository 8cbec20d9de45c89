/** Diagnostics → what other programs read: JSON, and GitHub's workflow commands. The same list in each. */
import type { Located } from './located.ts';
import { printable, printableJson } from './printable.ts';

export function jsonReport(diagnostics: readonly Located[]): string {
  const rows = diagnostics.map(({ code, severity, path, start, end, message, cure, related, fix }) => ({
    code,
    severity,
    path,
    start,
    end,
    message,
    cure,
    related,
    fix,
  }));
  return printableJson(`${JSON.stringify(rows, undefined, 2)}\n`);
}

/** GitHub shows ten of a kind a step: nine, then how many more there are. */
const shownOnGithub = 9;

export function githubReport(diagnostics: readonly Located[]): string {
  const kinds = ['error', 'warning', 'note'] as const;
  const lines = kinds.flatMap((severity) => {
    const all = diagnostics.filter((each) => each.severity === severity);
    const command = severity === 'note' ? 'notice' : severity;
    const shown = all.slice(0, shownOnGithub).map((each) => githubLine(command, each));
    return all.length > shownOnGithub
      ? [...shown, `::${command}::${all.length - shownOnGithub} more; run lectern check to see them`]
      : shown;
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function githubLine(command: string, { path, start, end, code, message, cure }: Located): string {
  const place = `file=${property(path)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column},title=${property(code)}`;
  return `::${command} ${place}::${data(`${message}. ${cure}`)}`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
