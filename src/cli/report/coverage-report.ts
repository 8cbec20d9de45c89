/** Where facts are shown → lines for a person: counts, what is shown nowhere, then every fact with its places. */
import type { Count, CoverageList, FactRow } from '../../build/survey/coverage-list.ts';
import { printable, printableJson } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { usesText } from './uses-text.ts';
import { wrapped } from './wrapped.ts';

export function coverageText(list: CoverageList, terminal: Terminal): string {
  const of = (state: FactRow['state']): readonly FactRow[] =>
    list.facts.filter((fact) => fact.state === state);
  const blocks = [
    totals(list.all, terminal),
    counted(
      'By status',
      list.byStatus.map(({ status, ...count }) => [status, count]),
      terminal,
    ),
    counted(
      'By family',
      list.byFamily.map(({ family, ...count }) => [family, count]),
      terminal,
    ),
    told('Shown nowhere, and no reason given', of('open'), claimText, terminal),
    told('Shown nowhere, with the reason', of('listed'), ({ reason = '' }) => reason, terminal),
    told('Not verified, and shown nowhere', of('unverified'), claimText, terminal),
    told('Shown', of('used'), ({ uses }) => usesText(uses), terminal),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

export function coverageJson(list: CoverageList): string {
  return printableJson(`${JSON.stringify(list, undefined, 2)}\n`);
}

function totals({ facts, used, listed, open }: Count, { colours, width }: Terminal): string {
  const rest = facts - used - listed - open;
  const parts = [
    `${used} of ${facts} facts are shown (${share(used, facts)})`,
    ...(listed === 0 ? [] : [`${listed} are left out with a reason`]),
    ...(rest === 0 ? [] : [`${rest} are not verified`]),
    open === 0 ? 'none is missing' : `${open} ${open === 1 ? 'is' : 'are'} missing`,
  ];
  return (open === 0 ? colours.green : colours.red)(wrapped('', parts.join(', '), width));
}

function counted(
  title: string,
  counts: readonly (readonly [string, Count])[],
  { colours }: Terminal,
): string {
  const name = Math.max(...counts.map(([each]) => each.length), 0);
  const lines = counts
    .filter(([, { facts }]) => facts > 0)
    .map(([each, { facts, used, open }]) => {
      const missing = open === 0 ? '' : colours.red(`  ${open} missing`);
      const shown = `${String(used).padStart(4)} of ${String(facts).padStart(3)}`;
      return `  ${each.padEnd(name)} ${shown} ${share(used, facts).padStart(5)}${missing}`;
    });
  return [colours.bold(title), ...lines].join('\n');
}

function told(
  title: string,
  facts: readonly FactRow[],
  text: (fact: FactRow) => string,
  { colours, width }: Terminal,
): string {
  if (facts.length === 0) return '';
  const lines = facts.map((fact) => wrapped(`  ${fact.id.padEnd(6)} `, text(fact), width));
  return [colours.bold(`${title} (${facts.length})`), ...lines].join('\n');
}

function claimText({ claim }: FactRow): string {
  return printable(claim);
}

/** Never all while one is missing. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((part / whole) * 100)} %`;
}
