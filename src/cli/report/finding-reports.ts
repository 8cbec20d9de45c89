/** What a preflight found → lines for a person, or JSON for a program. */
import type { Finding } from '../../build/preflight.ts';
import { printable, printableJson } from './printable.ts';
import type { Terminal } from './terminal.ts';

interface Preflighted {
  readonly file: string;
  readonly findings: readonly Finding[];
}

export function jsonFindings(all: readonly Preflighted[]): string {
  const rows = all.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
  return printableJson(`${JSON.stringify(rows, undefined, 2)}\n`);
}

/** A rule broken a thousand times is told a few times a file, and how often. */
export function textFindings(all: readonly Preflighted[], { colours }: Terminal, rules: number): string {
  const lines = all.flatMap(({ file, findings }) => {
    if (findings.length === 0)
      return [`${colours.green('✓')} ${printable(file)}: 0 findings by ${rules} rules`];
    const count = `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
    return [`${colours.red('✗')} ${colours.bold(printable(file))}: ${count}`, ...byRule(findings, colours)];
  });
  return `${lines.join('\n')}\n`;
}

const shownOfRule = 5;

function byRule(findings: readonly Finding[], colours: Terminal['colours']): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const shown = own.slice(0, shownOfRule).map((finding) => line(finding, colours));
    const more = own.length - shown.length;
    return more > 0 ? [...shown, `    … and ${more} more by ${rule}`] : shown;
  });
}

function line(
  { rule, clause, checkpoint, page, where, what }: Finding,
  colours: Terminal['colours'],
): string {
  const place = page === undefined ? '' : `page ${page}, `;
  const law = colours.dim(`(${lawOf({ clause, checkpoint })})`);
  return `  ${colours.red(`[${rule}]`)} ${place}${printable(where)}: ${printable(what)} ${law}`;
}

/** Every rule with its clause, for whoever asks what is looked at. */
export function textRules(
  rules: readonly (Pick<Finding, 'clause' | 'checkpoint'> & { readonly id: string; readonly says: string })[],
  { colours }: Terminal,
): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, says, ...law }) => `${id.padEnd(width)}  ${says} ${colours.dim(`(${lawOf(law)})`)}\n`)
    .join('');
}

/** A clause without a standard before it is of PDF/UA-1. */
function lawOf({ clause, checkpoint }: Pick<Finding, 'clause' | 'checkpoint'>): string {
  const law = /^\d/.test(clause) ? `ISO 14289-1 ${clause}` : clause;
  return checkpoint === undefined ? law : `${law}, Matterhorn ${checkpoint}`;
}
