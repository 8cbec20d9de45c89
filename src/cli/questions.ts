/** What nobody said on the command line is asked on a terminal, one plain question a line. */
import { createInterface, type Interface } from 'node:readline';
import { UsageError } from './project-folder.ts';

export interface Question {
  readonly words: string;
  /** What an empty answer means; undefined where something must be said. */
  readonly otherwise: string | undefined;
  /** Why an answer will not do; undefined where it will. */
  readonly fault?: (answer: string) => string | undefined;
}

export interface Asker {
  ask(question: Question): Promise<string>;
  close(): void;
}

export interface AskerStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Undefined where nobody is there to answer: a script must say everything itself. */
export function openAsker({ input, output }: AskerStreams): Asker | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined;
  const reader = createInterface({ input, terminal: false });
  const lines = linesOf(reader);
  return {
    ask: (question) => answerTo(question, lines, output),
    close: () => reader.close(),
  };
}

/** Lines in their order, also those that came before anybody asked, as where several are pasted at once. */
function linesOf(reader: Interface): () => Promise<string> {
  const waiting: string[] = [];
  const askers: { readonly give: (line: string) => void; readonly leave: () => void }[] = [];
  let isOver = false;
  reader.on('line', (line) => {
    const asker = askers.shift();
    if (asker === undefined) waiting.push(line);
    else asker.give(line);
  });
  reader.on('close', () => {
    isOver = true;
    for (const { leave } of askers.splice(0)) leave();
  });
  return () =>
    new Promise((give, reject) => {
      const leave = (): void => reject(new UsageError('nothing was made: not all questions were answered'));
      const line = waiting.shift();
      if (line !== undefined) give(line);
      else if (isOver) leave();
      else askers.push({ give, leave });
    });
}

async function answerTo(
  { words, otherwise, fault }: Question,
  nextLine: () => Promise<string>,
  output: NodeJS.WritableStream,
): Promise<string> {
  for (;;) {
    output.write(otherwise === undefined || otherwise === '' ? `${words} ` : `${words} [${otherwise}] `);
    const written = (await nextLine()).trim();
    const answer = written === '' ? otherwise : written;
    const why = answer === undefined ? 'Please write something.' : fault?.(answer);
    if (answer !== undefined && why === undefined) return answer;
    output.write(`${why}\n`);
  }
}
