/** A press and a shelf → a press that does no job twice: what the same browser made of the same document is taken from the shelf. */
import { createHash, type Hash } from 'node:crypto';
import type { Box, Press, PressDocument } from '../../ports/press.ts';
import type { Shelf } from '../shelf.ts';

/** Raise when the press makes something else of the same document. */
const format = 1;

export function rememberingPress(press: Press, shelf: Shelf): Press {
  async function remembered(
    kind: string,
    document: PressDocument,
    options: readonly unknown[],
    work: () => Promise<Uint8Array>,
  ): Promise<Uint8Array> {
    const key = keyOf([format, await press.version(), kind, ...options], document);
    const found = await shelf.get(key);
    if (found !== undefined) return found;
    const bytes = await work();
    await shelf.put(key, bytes);
    return bytes;
  }

  return {
    version: () => press.version(),
    print: (document, options) =>
      remembered('print', document, [options.kind], () => press.print(document, options)),
    picture: (document, viewport, scale) =>
      remembered('picture', document, [viewport.width, viewport.height, scale], () =>
        press.picture(document, viewport, scale),
      ),
    measure: async (document, viewport) => {
      const bytes = await remembered('measure', document, [viewport.width, viewport.height], async () =>
        Buffer.from(JSON.stringify(await press.measure(document, viewport))),
      );
      const boxes: readonly Box[] = JSON.parse(Buffer.from(bytes).toString());
      return boxes;
    },
  };
}

/** Every part with its length before it, so that no two lists of parts read the same. */
function keyOf(job: readonly unknown[], { html, files }: PressDocument): string {
  const hash = createHash('sha256');
  add(hash, JSON.stringify(job));
  add(hash, html);
  for (const [name, { type, bytes }] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    add(hash, name);
    add(hash, type);
    add(hash, bytes);
  }
  return hash.digest('hex');
}

function add(hash: Hash, part: string | Uint8Array): void {
  const bytes = typeof part === 'string' ? Buffer.from(part) : part;
  hash.update(`${bytes.length}:`).update(bytes);
}
