/** Finished Markdown, kept apart from plain text: only what was escaped or written here can become a part of a deck. */

export type Markdown = string & { readonly __brand: 'Markdown' };

/** Markup of our own, or text already escaped. The only maker of the brand. */
export function markdown(markup: string): Markdown {
  return markup as Markdown;
}

/** Pieces of one line. */
export function joinInline(parts: readonly Markdown[], between = ''): Markdown {
  return markdown(parts.join(between));
}

/** Blocks, a blank line between them. */
export function joinBlocks(blocks: readonly Markdown[]): Markdown {
  return markdown(blocks.join('\n\n'));
}

/** A block inside another: its first line after `marker`, the others below it by the marker's width. */
export function nested(marker: string, block: Markdown): Markdown {
  const indent = ' '.repeat(marker.length);
  return markdown(marker + block.replaceAll(/\n(?=[^\n])/g, `\n${indent}`));
}
