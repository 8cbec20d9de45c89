/** Diagnostics → SARIF 2.1.0, as code hosts and editors read findings: with rules, places in UTF-16 and fixes. */
import { type Code, codes } from '../../model/codes.ts';
import type { Place } from '../../model/span.ts';
import { explanations } from '../explanations/index.ts';
import type { Located, LocatedEdit, LocatedFix } from './located.ts';
import { printableJson } from './printable.ts';

export function sarifReport(diagnostics: readonly Located[], version: string): string {
  const used = [...new Set(diagnostics.map((each) => each.code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lectern', version, rules: used.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((each) => resultOf(each, used.indexOf(each.code))),
      },
    ],
  };
  return printableJson(`${JSON.stringify(log, undefined, 2)}\n`);
}

function ruleOf(code: Code) {
  const { about, cure } = explanations[code];
  const markdown = `${about}\n\n**Cure:** ${cure}`;
  return {
    id: code,
    shortDescription: { text: codes[code] },
    fullDescription: { text: about },
    help: { text: `${about}\n\nCure: ${cure}`, markdown },
  };
}

function resultOf({ code, severity, path, start, end, message, cure, related, fix }: Located, rule: number) {
  const physicalLocation = { artifactLocation: placeOf(path), region: regionOf(start, end) };
  const relatedLocations =
    related === undefined
      ? []
      : [
          {
            id: 0,
            message: { text: related.message },
            physicalLocation: {
              artifactLocation: placeOf(related.path),
              region: { startLine: related.start.line, startColumn: related.start.column },
            },
          },
        ];
  return {
    ruleId: code,
    ruleIndex: rule,
    level: severity,
    message: { text: `${message}. ${cure}` },
    locations: [{ physicalLocation }],
    relatedLocations,
    ...(fix === undefined ? {} : { fixes: [fixOf(fix)] }),
  };
}

/** Relative to where the command ran; what has a meaning in addresses is escaped. */
function placeOf(path: string) {
  return { uri: path.split('/').map(encodeURIComponent).join('/') };
}

function regionOf(start: Place, end: Place) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function fixOf({ does, edits }: LocatedFix) {
  const byPath = new Map<string, LocatedEdit[]>();
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  return {
    description: { text: does },
    artifactChanges: [...byPath].map(([path, all]) => ({
      artifactLocation: placeOf(path),
      replacements: all.map(({ start, end, text }) => ({
        deletedRegion: regionOf(start, end),
        insertedContent: { text },
      })),
    })),
  };
}
