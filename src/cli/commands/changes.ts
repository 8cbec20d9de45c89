/** `lectern changes --since`: what differs from the edition people hold, and what to hand them. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ChangeList } from '../../build/changes/change-list.ts';
import { listChanges } from '../../build/changes/change-list.ts';
import { compareEditions } from '../../build/changes/compare.ts';
import type { EditionRecord } from '../../build/changes/edition.ts';
import { makeHandOuts } from '../../build/changes/make-hand-outs.ts';
import { type ProjectReading, recordProject } from '../../build/changes/record-project.ts';
import type { Environment } from '../../build/environment.ts';
import { publish } from '../../host/output.ts';
import type { Paper } from '../../model/recipe.ts';
import { exitCodes } from '../exit-codes.ts';
import { type ChangesHead, changesHead } from '../report/changes-head.ts';
import { changesText } from '../report/changes-report.ts';
import { locate } from '../report/located.ts';
import { printableJson } from '../report/printable.ts';
import { terminalOf } from '../report/terminal.ts';
import { openHolding } from '../since.ts';
import { openToldWorkshop } from '../told-workshop.ts';

export interface ChangesOptions {
  readonly project: string;
  readonly since: string;
  readonly list?: boolean;
  readonly report: 'text' | 'json';
  readonly output?: string;
  readonly paper?: Paper;
  readonly browser?: string;
}

export async function changes(options: ChangesOptions): Promise<number> {
  const { since, list, report } = options;
  const { environment, press, folder, shownFolder, quiet, tellNotes } = await openToldWorkshop(options);
  try {
    const held = await openHolding(since, folder);
    if (list !== true) press.warm();
    const pages = list === true ? 'none' : 'folios';
    const before = await readBefore(held, { ...environment }, pages, since);
    const now = await recordProject(environment, { name: undefined, pages });
    tellNotes();
    if (before.kind === 'faulty') return await reportFaults(before, `${since}:`);
    if (now.kind === 'faulty') return await reportFaults(now, shownFolder);
    const editions = { before: before.edition, after: now.edition };
    const comparison = compareEditions(editions.before, editions.after);
    const made =
      list === true ? [] : await makeHandOuts(now.benches, { ...editions, comparison, paper: options.paper });
    quiet();
    const output = options.output === undefined ? join(folder, 'changes') : resolve(options.output);
    if (made.length > 0 || (list !== true && existsSync(output)))
      await publish(output, made, { kind: 'whole' });
    const head = changesHead(editions.before, editions.after);
    process.stdout.write(said(report, head, listChanges(comparison)));
    if (made.length > 0)
      process.stderr.write(`Made ${made.map(({ path }) => join(output, path)).join('\n     ')}\n`);
    return exitCodes.fine;
  } finally {
    quiet();
    await press.close();
  }
}

type Before =
  | { readonly kind: 'read'; readonly edition: EditionRecord }
  | Extract<ProjectReading, { kind: 'faulty' }>;

async function readBefore(
  held: Awaited<ReturnType<typeof openHolding>>,
  environment: Environment,
  pages: 'folios' | 'none',
  since: string,
): Promise<Before> {
  if (held.kind === 'manifest') return { kind: 'read', edition: held.edition };
  return recordProject({ ...environment, project: held.files }, { name: since, pages });
}

function said(report: ChangesOptions['report'], head: ChangesHead, list: ChangeList): string {
  if (report === 'text') return changesText(head, list, terminalOf(process.stdout).colours);
  return printableJson(`${JSON.stringify({ ...head, ...list }, undefined, 2)}\n`);
}

async function reportFaults(
  { diagnostics, texts }: Extract<ProjectReading, { kind: 'faulty' }>,
  folder: string,
): Promise<number> {
  const { textReport } = await import('../report/text-report.ts');
  process.stderr.write(textReport(locate(diagnostics, texts, folder), terminalOf(process.stderr)));
  process.stderr.write('What cannot be built cannot be compared.\n');
  return exitCodes.content;
}
