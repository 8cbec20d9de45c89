/** Terms → cards to learn them by, as tab-separated values that Anki and others read: term, meaning, topic. */
import type { TermBase, ToldTerm } from '../../model/term-record.ts';

export function flashcards({ terms }: TermBase): string {
  const heads = ['#separator:tab', '#html:false', '#tags column:3'];
  return [...heads, ...terms.map(card), ''].join('\n');
}

function card({ record, plain }: ToldTerm): string {
  const expansion = plain.expansion === undefined ? '' : `${plain.expansion}. `;
  const tag = (record.topic ?? '').trim().replace(/\s+/g, '-');
  return [plain.preferred ?? '', `${expansion}${plain.definition}`, tag].map(cell).join('\t');
}

/** A cell that begins like a remark or holds a quotation mark stands in quotation marks. */
function cell(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return /^#|"/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
