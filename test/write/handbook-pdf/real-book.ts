/** The repository's own handbook, composed from its content and printed as a build would. */
import { fileURLToPath } from 'node:url';
import { makeTasks } from '../../../src/build/tasks.ts';
import { lecternVersion } from '../../../src/cli/version.ts';
import type { Handbook } from '../../../src/compose/handbook/handbook.ts';
import { Graph } from '../../../src/graph/graph.ts';
import { systemClock } from '../../../src/host/clock.ts';
import { projectFiles } from '../../../src/host/files.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Paper } from '../../../src/model/recipe.ts';
import type { Press } from '../../../src/ports/press.ts';
import type { PrintedBook } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const book = { id: 'internet-governance', edition: 'participant' } as const;

export interface RealBook {
  readonly library: Library;
  readonly handbook: Handbook;
  print(paper: Paper): Promise<PrintedBook>;
}

export async function openRealBook(press: Press): Promise<RealBook> {
  const files = projectFiles(root);
  const tasks = makeTasks({
    project: files,
    tool: files,
    press,
    clock: systemClock(),
    version: lecternVersion(),
    progress: () => {},
  });
  const graph = new Graph();
  return {
    library: await graph.pull(tasks.content.library, null),
    handbook: await graph.pull(tasks.documents.boundBook, book),
    print: (paper) => graph.pull(tasks.books.printed, { ...book, paper }),
  };
}
