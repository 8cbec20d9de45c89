/** How tables look: horizontal rules only, a head in the theme's colour; whoever adds a row gets the same. */

import { guid } from '../../craft/ooxml/guid.ts';
import { emu } from '../../craft/ooxml/ink/length.ts';
import { type Colour, colourXml, solidFill } from '../../craft/ooxml/ink/scheme-colour.ts';
import { drawingNamespace } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import type { WordKey, Words } from '../../model/words.ts';
import type { Inks } from './inks.ts';

interface TableStyle {
  readonly id: string;
  readonly name: WordKey;
  readonly firstColumn: { readonly ink: 'words' | 'soft'; readonly bold: boolean };
}

export const tableStyles = {
  table: {
    id: guid('table style'),
    name: 'layout-table',
    firstColumn: { ink: 'words', bold: true },
  },
  comparison: {
    id: guid('comparison style'),
    name: 'layout-comparison',
    firstColumn: { ink: 'soft', bold: false },
  },
} as const satisfies Readonly<Record<'table' | 'comparison', TableStyle>>;

export const tableStylesPath = 'ppt/tableStyles.xml';

export function tableStylesPart(inks: Inks, words: Words, stroke: number): Part {
  const styles = Object.values(tableStyles).map((style: TableStyle) => styleXml(style, inks, words, stroke));
  return {
    path: tableStylesPath,
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml',
    content: tag('a:tblStyleLst', { ...drawingNamespace, def: tableStyles.table.id }, ...styles),
    relations: [],
  };
}

function styleXml({ id, name, firstColumn }: TableStyle, inks: Inks, words: Words, stroke: number): Xml {
  const hairline = line(1, inks.rule);
  const whole = tag(
    'a:wholeTbl',
    {},
    letters(inks.words, false),
    tag(
      'a:tcStyle',
      {},
      tag(
        'a:tcBdr',
        {},
        ...['left', 'right', 'top'].map((side) => tag(`a:${side}`, {}, noLine)),
        tag('a:bottom', {}, hairline),
        tag('a:insideH', {}, hairline),
        tag('a:insideV', {}, noLine),
      ),
      tag('a:fill', {}, tag('a:noFill')),
    ),
  );
  const first = tag(
    'a:firstCol',
    {},
    letters(inks[firstColumn.ink], firstColumn.bold),
    tag('a:tcStyle', {}, tag('a:tcBdr')),
  );
  const head = tag(
    'a:firstRow',
    {},
    letters(inks.strong, true),
    tag('a:tcStyle', {}, tag('a:tcBdr', {}, tag('a:bottom', {}, line(stroke, inks.strong)))),
  );
  return tag('a:tblStyle', { styleId: id, styleName: words[name] }, whole, first, head);
}

function letters(colour: Colour, bold: boolean): Xml {
  const font = tag('a:fontRef', { idx: 'minor' }, tag('a:prstClr', { val: 'black' }));
  return tag('a:tcTxStyle', bold ? { b: 'on' } : {}, font, colourXml(colour));
}

function line(width: number, colour: Colour): Xml {
  return tag('a:ln', { w: emu(width), cmpd: 'sng' }, solidFill(colour));
}

const noLine: Xml = tag('a:ln', {}, tag('a:noFill'));
