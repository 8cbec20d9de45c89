/** What shapes are called, and the field that counts slides: words PowerPoint shows in its own lists. */
import { tag, type Xml, xmlText } from '../../craft/ooxml/xml.ts';
import type { WordKey, Words } from '../../model/words.ts';
import type { Role } from './layout.ts';

const names: Readonly<Record<Role, WordKey>> = {
  title: 'shape-title',
  lines: 'shape-text',
  text: 'shape-text',
  remark: 'shape-text',
  card: 'shape-text',
  name: 'shape-text',
  wording: 'shape-text',
  elements: 'shape-text',
  note: 'shape-text',
  figure: 'shape-figure',
  foot: 'shape-foot',
  folio: 'shape-folio',
  number: 'shape-number',
};

export function shapeWord(role: Role, words: Words): string {
  return words[names[role]];
}

export function slideNumberField(shown: string, language: string): Xml {
  return tag(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    tag('a:rPr', { lang: language }),
    tag('a:t', {}, xmlText(shown)),
  );
}
