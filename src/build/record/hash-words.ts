/** What something says → the hash of it: labels of tables and figures move as pages do and count for nothing. */
import type { Stretch } from '../../compose/wording/stretch.ts';
import type { Ask } from '../../graph/graph.ts';
import { hashContent } from '../hash.ts';
import type { Tasks } from '../tasks.ts';

export async function hashWords(words: readonly Stretch[], tasks: Tasks, ask: Ask): Promise<string> {
  const said = words.map(async ({ role, text, marks, file }) => [
    role,
    text,
    marks,
    file === undefined ? undefined : await ask(tasks.content.pictureHash, file),
  ]);
  return hashContent(await Promise.all(said));
}
