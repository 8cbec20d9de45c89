/** Files of a project, some of them with another text than on the disk. */
import type { Files } from '../../ports/files.ts';

/** `changed` may grow between readings. */
export function layeredFiles(files: Files, changed: ReadonlyMap<string, string>): Files {
  const encoder = new TextEncoder();
  return {
    list: (folder) => files.list(folder),
    read: async (path) => {
      const text = changed.get(path);
      return text === undefined ? files.read(path) : encoder.encode(text);
    },
  };
}
