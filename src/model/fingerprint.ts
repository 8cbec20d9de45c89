/** A text → eight digits that change when its words do: FNV-1a over its UTF-16 units. */

/** Line ends and indentation are no words: a text wrapped anew keeps its fingerprint. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of unitsOf(text.replace(/\s+/g, ' ').trim())) {
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
