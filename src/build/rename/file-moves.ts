/** What gets another id → the files that are named by it, and what they are to be called. */
import type { DefinedKind } from './definitions.ts';
import type { RenameOrder } from './rename-order.ts';

export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/** Folders whose files are named by what they hold. */
const folders: Readonly<Partial<Record<DefinedKind, string>>> = {
  module: 'modules',
  deck: 'decks',
  handbook: 'handbooks',
  session: 'sessions',
  data: 'data',
  source: 'runs',
};

/** Translators’ files too, where they are called as those they translate. */
export function fileMoves({ target, id }: RenameOrder, paths: readonly string[]): readonly FileMove[] {
  const folder = folders[target.kind];
  if (folder === undefined) return [];
  const end = `/${folder}/${target.id.value}.yaml`;
  return paths
    .filter((path) => path.startsWith('content/') && path.endsWith(end))
    .map((from) => ({ from, to: `${from.slice(0, -end.length)}/${folder}/${id}.yaml` }));
}
