/** How long the command takes to say anything, beside a Node that does nothing. */
import { runNode } from '../lib/commands.mjs';
import { ratio, timesTable } from '../lib/table.mjs';
import { inTurns } from '../lib/timing.mjs';

/** @param {import('../bench.mjs').Bench} bench */
export async function startUp({ options, workspace: { program, library } }) {
  const command =
    (/** @type {readonly string[]} */ argv, fine = [0]) =>
    () =>
      runNode(argv, { cwd: library, fine });
  const [node, help, check] = await inTurns(
    [
      { name: 'node -e 0', run: command(['-e', '0']) },
      { name: 'lectern --help', run: command([program, '--help']) },
      { name: 'lectern check', run: command([program, 'check'], [0, 1]) },
    ],
    options.runs,
    { warmUp: 'one turn' },
  );
  return timesTable([
    { what: '`node -e 0`', ours: node, ratios: [] },
    { what: '`lectern --help`', ours: help, ratios: [ratio(help, 'bare Node', node)] },
    { what: '`lectern check`, whole library', ours: check, ratios: [ratio(check, 'bare Node', node)] },
  ]);
}
