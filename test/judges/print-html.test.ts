/** What axe and vnu say of the HTML the books are printed from: what shuts somebody out there does so in the PDF. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTasks } from '../../src/build/tasks.ts';
import { lecternVersion } from '../../src/cli/version.ts';
import { Graph } from '../../src/graph/graph.ts';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import type { OpenPress } from '../../src/host/browser/press.ts';
import { systemClock } from '../../src/host/clock.ts';
import { projectFiles } from '../../src/host/files.ts';
import { type Edition, editions } from '../../src/model/recipe.ts';
import type { Press, PressDocument } from '../../src/ports/press.ts';
import { repository } from '../build/lectern.ts';
import { openRememberingPress } from '../build/remembering-press.ts';
import { openPage, startBrowser } from '../product/browser.ts';
import { axeFaults } from './axe.ts';
import { judged } from './judged.ts';
import { judge, printAllowances } from './nu-allowances.ts';
import { hasJava, nuFindings } from './nu-checker.ts';

judged('the HTML a book is printed from', () => {
  let press: OpenPress;
  let printedHtml: (edition: Edition) => Promise<PressDocument>;
  let browser: RunningBrowser;
  let folder: string;
  beforeAll(async () => {
    press = await openRememberingPress();
    printedHtml = beforeFinalPrint(press);
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), 'print-html-'));
  });
  afterAll(async () => {
    await Promise.all([press.close(), browser.close()]);
    await rm(folder, { recursive: true });
  });

  test.each(editions)('shuts nobody out, says axe of the %s edition', async (edition) => {
    await store(await printedHtml(edition), join(folder, edition));
    const { page, complaints } = await openPage(browser, folder, `${edition}/book.html`);
    expect(complaints).toEqual([]);
    await page.emulateMediaType('print');
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test.skipIf(!hasJava())('is as the standards want it, says vnu (skipped without java)', async () => {
    expect((await readdir(folder)).sort()).toEqual([...editions].sort());
    expect(judge(await nuFindings(folder), printAllowances).untold).toEqual([]);
  });
});

/** As it goes to the final print, which is not made. */
function beforeFinalPrint(press: OpenPress): (edition: Edition) => Promise<PressDocument> {
  let last: PressDocument | undefined;
  const watched: Press = {
    ...press,
    print(document, options) {
      if (options.kind === 'draft') return press.print(document, options);
      last = document;
      throw new Error('seen');
    },
  };
  const files = projectFiles(repository);
  const clock = systemClock();
  const tasks = makeTasks({
    project: files,
    tool: files,
    press: watched,
    clock,
    version: lecternVersion(),
    progress: () => {},
  });
  const graph = new Graph();
  return async (edition) => {
    const book = { id: 'internet-governance', edition, paper: 'a4' } as const;
    await expect(graph.pull(tasks.books.printed, book)).rejects.toThrow('seen');
    if (last === undefined) throw new Error('nothing was printed');
    return last;
  };
}

async function store({ html, files }: PressDocument, folder: string): Promise<void> {
  const encoder = new TextEncoder();
  const all = new Map([...files, ['book.html', { type: 'text/html', bytes: encoder.encode(html) }]]);
  for (const [path, { bytes }] of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
