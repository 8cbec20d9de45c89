/** What the presenter says becomes comments that Marp keeps as notes and never takes for a directive. */
import type { Note } from '../../compose/deck/deck.ts';
import { plainText } from '../../model/run.ts';
import { type Markdown, markdown } from './markdown.ts';

/**
 * A comment a paragraph, on one line that starts with `Note:`. Marp reads a comment as YAML and would obey
 * `footer: thank the host`, on whichever line of the comment it stood.
 */
export function printNotes(notes: readonly Note[]): readonly Markdown[] {
  return notes
    .map(({ runs }) => plainText(runs).replaceAll(/\s+/g, ' ').trim())
    .filter((note) => note !== '')
    .map((note) => markdown(`<!-- Note: ${insideComment(note)} -->`));
}

/** Two hyphens can end a comment; a space between them cannot be heard. */
function insideComment(text: string): string {
  return text.replaceAll(/-(?=-|>|!)/g, '- ').replace(/-$/, '- ');
}
