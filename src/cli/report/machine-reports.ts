/** Diagnostics → what other programs read: JSON, SARIF 2.1.0, GitHub's workflow commands. The same list in each. */
import { codes } from '../../model/codes.ts';
import type { Located } from './located.ts';
import { printable, printableJson } from './printable.ts';

export function jsonReport(diagnostics: readonly Located[]): string {
  const rows = diagnostics.map(({ code, severity, path, start, end, message, cure, related }) => ({
    code,
    severity,
    path,
    start,
    end,
    message,
    cure,
    related,
  }));
  return printableJson(`${JSON.stringify(rows, undefined, 2)}\n`);
}

export function sarifReport(diagnostics: readonly Located[], version: string): string {
  const used = [...new Set(diagnostics.map((each) => each.code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lectern',
            version,
            rules: used.map((code) => ({ id: code, shortDescription: { text: codes[code] } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(sarifResult),
      },
    ],
  };
  return printableJson(`${JSON.stringify(log, undefined, 2)}\n`);
}

function sarifResult({ code, severity, path, start, end, message, cure, related }: Located) {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  const physicalLocation = { artifactLocation: { uri: encodeURI(path) }, region };
  const relatedLocations =
    related === undefined
      ? []
      : [
          {
            message: { text: related.message },
            physicalLocation: {
              artifactLocation: { uri: encodeURI(related.path) },
              region: { startLine: related.start.line, startColumn: related.start.column },
            },
          },
        ];
  return {
    ruleId: code,
    level: severity,
    message: { text: `${message}. ${cure}` },
    locations: [{ physicalLocation }],
    relatedLocations,
  };
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
