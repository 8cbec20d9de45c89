/** What an element says of itself as a table cell, a list, a thing with a place. */
import { name, nameAt, PDFArray, PDFDict } from '../pdf/pdf-objects.ts';
import type { Element } from '../pdf/structure.ts';

/** The attributes of one owner: `Table`, `List`, `Layout`. */
export function attributesOf({ node }: Element, owner: string): readonly PDFDict[] {
  const held = node.lookup(name('A'));
  const all = held instanceof PDFArray ? held.asArray().map((each) => node.context.lookup(each)) : [held];
  return all.filter((each): each is PDFDict => each instanceof PDFDict && nameAt(each, 'O') === owner);
}
