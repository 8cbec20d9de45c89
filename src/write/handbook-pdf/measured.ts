/** The book's HTML, laid out once on an endless page, turned into the place of every piece of it and of the lines inside. */
import type { Box, Press, PressDocument } from '../../ports/press.ts';

/** A piece of the book that has an id, with its paragraphs, items and rows, as far as they were found in it. */
export interface Measured {
  readonly top: number;
  readonly height: number;
  readonly inner: readonly Inner[];
}

export interface Inner {
  readonly kind: string;
  /** Which it is of all that is measured since the piece began, from 0. */
  readonly at: number;
  readonly lines: number;
  /** From the top of the piece. */
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** `ids` are the pieces wanted; none of them stands inside another. */
export async function measureBook(
  press: Press,
  document: PressDocument,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Measured>> {
  const boxes = await press.measure({ ...document, html: withBoxes(document.html, ids) }, window);
  const found = new Map<string, { readonly box: Box; readonly inner: Inner[] }>();
  let last: { readonly box: Box; readonly inner: Inner[] } | undefined;
  let since = 0;
  for (const box of boxes) {
    since += 1;
    if (!box.key.startsWith(innerMark)) {
      last = { box, inner: [] };
      since = -1;
      found.set(box.key, last);
    } else if (last !== undefined && box.y < last.box.y + last.box.height) {
      last.inner.push({
        kind: box.key.slice(1),
        at: since,
        lines: box.lines,
        top: box.y - last.box.y,
        height: box.height,
        width: box.width,
      });
    }
  }
  return new Map([...found].map(([id, { box, inner }]) => [id, { top: box.y, height: box.height, inner }]));
}

const window = { width: 794, height: 1123 } as const;
const innerMark = '~';

/** Opening tags of what is measured inside a piece. */
export const innerTags = '<(p|li|tr|thead|th(?= scope="col")|div class="(question|task|line)")(?=[ >])';

/** Only elements with a `data-box` are measured. */
function withBoxes(html: string, ids: ReadonlySet<string>): string {
  return html
    .replace(/ id="([^"]+)"/g, (attribute, id: string) =>
      ids.has(id) ? `${attribute} data-box="${id}"` : attribute,
    )
    .replace(
      new RegExp(`${innerTags}(?![^>]*data-box)`, 'g'),
      (tag, name: string, named: string | undefined) => `${tag} data-box="${innerMark}${named ?? name}"`,
    );
}
