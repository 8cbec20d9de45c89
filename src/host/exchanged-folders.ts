/** Folders by their paths → whether one is another than when it was asked about last: a rename can put a new one in its place. */
import { stat } from 'node:fs/promises';

export function openExchangedFolders(): (folders: readonly string[]) => Promise<boolean> {
  const known = new Map<string, bigint>();
  return async (folders) => {
    let isExchanged = false;
    for (const folder of folders) {
      const now = await stat(folder, { bigint: true }).then(
        ({ ino }) => ino,
        () => undefined,
      );
      const before = known.get(folder);
      if (now === undefined) known.delete(folder);
      else known.set(folder, now);
      isExchanged ||= before !== undefined && now !== undefined && before !== now;
    }
    return isExchanged;
  };
}
