/** Complaints about a set-up → lines for a person, each with its cure, or JSON. */
import type { Complaint, SetUp } from '../../build/doctor/set-up.ts';
import { printable, printableJson } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { wrapped } from './wrapped.ts';

export function doctorText(complaints: readonly Complaint[], { machine }: SetUp, terminal: Terminal): string {
  const { colours, width } = terminal;
  const paint = { error: colours.red, warning: colours.yellow, note: colours.cyan };
  const blocks = complaints.map(({ id, severity, message, cure }) =>
    [
      wrapped(`${paint[severity](`${severity}[${id}]`)} `, message, width),
      wrapped(`  ${colours.green('→')} `, cure, width),
    ].join('\n'),
  );
  const browser = machine.browser.kind === 'works' ? `, ${machine.browser.version}` : '';
  const looked = colours.dim(
    printable(`Looked at Node ${machine.node}${browser}, the installation and the folder.`),
  );
  return `${[...blocks, `${looked}\n${verdict(complaints, terminal)}`].join('\n\n')}\n`;
}

function verdict(complaints: readonly Complaint[], { colours }: Terminal): string {
  const errors = complaints.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return colours.red(
      `${errors === 1 ? 'One thing keeps' : `${errors} things keep`} Lectern from working here.`,
    );
  return colours.green('Lectern can work here. What the content says is for lectern check.');
}

export function doctorJson(complaints: readonly Complaint[]): string {
  return printableJson(`${JSON.stringify({ complaints }, undefined, 2)}\n`);
}
