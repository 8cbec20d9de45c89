/** What axe says of the HTML the books are printed from: what shuts somebody out there does so in the PDF. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTasks } from '../../src/build/tasks.ts';
import { Graph } from '../../src/graph/graph.ts';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import { type OpenPress, openPress } from '../../src/host/browser/press.ts';
import { systemClock } from '../../src/host/clock.ts';
import { projectFiles } from '../../src/host/files.ts';
import { editions } from '../../src/model/recipe.ts';
import type { PressDocument } from '../../src/ports/press.ts';
import { openPage, startBrowser } from '../product/browser.ts';
import { judged } from './judged.ts';

judged('the HTML a book is printed from', () => {
  let press: OpenPress;
  let browser: RunningBrowser;
  let folder: string;
  beforeAll(async () => {
    press = await openPress({ notice: () => {} });
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), 'print-html-'));
  });
  afterAll(async () => {
    await Promise.all([press.close(), browser.close()]);
    await rm(folder, { recursive: true });
  });

  test.each(editions)('shuts nobody out, says axe of the %s edition', async (edition) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await store(await printedHtml(press, edition), join(folder, edition));
    const { page, complaints } = await openPage(browser, folder, `${edition}/book.html`);
    expect(complaints).toEqual([]);
    await page.emulateMediaType('print');
    await page.evaluate(axe);
    const found: unknown = await page.evaluate(
      `axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.length + ': ' + nodes[0].target + ' ' + nodes[0].failureSummary))`,
    );
    await page.close();
    expect(found).toEqual([]);
  });
});

/** As it goes to the final print, which is not made. */
async function printedHtml(press: OpenPress, edition: (typeof editions)[number]): Promise<PressDocument> {
  let last: PressDocument | undefined;
  const watched: OpenPress = {
    ...press,
    print(document, options) {
      if (options.kind === 'draft') return press.print(document, options);
      last = document;
      throw new Error('seen');
    },
  };
  const files = projectFiles(fileURLToPath(new URL('../../', import.meta.url)));
  const tasks = makeTasks({
    project: files,
    tool: files,
    press: watched,
    clock: systemClock(),
    version: '0.0.0',
    progress: () => {},
  });
  const book = { id: 'internet-governance', edition, paper: 'a4' } as const;
  await expect(new Graph().pull(tasks.books.printed, book)).rejects.toThrow('seen');
  if (last === undefined) throw new Error('nothing was printed');
  return last;
}

async function store({ html, files }: PressDocument, folder: string): Promise<void> {
  const encoder = new TextEncoder();
  const all = new Map([...files, ['book.html', { type: 'text/html', bytes: encoder.encode(html) }]]);
  for (const [path, { bytes }] of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
