/** The parts every workbook of one sheet has, whatever is in it: types, relationships, the list of sheets, number formats. */
import { tag, type Xml, xmlPart } from '../xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function workbookFrame(sheet: string, formats: readonly string[]): readonly [string, string][] {
  return [
    ['[Content_Types].xml', xmlPart(contentTypes())],
    ['_rels/.rels', xmlPart(relationships([['officeDocument', 'xl/workbook.xml']]))],
    ['xl/workbook.xml', xmlPart(workbook(sheet))],
    [
      'xl/_rels/workbook.xml.rels',
      xmlPart(
        relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      ),
    ],
    ['xl/styles.xml', xmlPart(styles(formats))],
  ];
}

function contentTypes(): Xml {
  const part = (path: string, type: string) =>
    tag('Override', { PartName: path, ContentType: `${spreadsheet}.${type}+xml` });
  return tag(
    'Types',
    { xmlns: `${packaged}/content-types` },
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', 'sheet.main'),
    part('/xl/worksheets/sheet1.xml', 'worksheet'),
    part('/xl/styles.xml', 'styles'),
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): Xml {
  const links = targets.map(([type, target], at) =>
    tag('Relationship', { Id: `rId${at + 1}`, Type: `${office}/${type}`, Target: target }),
  );
  return tag('Relationships', { xmlns: `${packaged}/relationships` }, ...links);
}

function workbook(sheet: string): Xml {
  const only = tag('sheet', { name: sheet, sheetId: 1, 'r:id': 'rId1' });
  return tag('workbook', { xmlns: main, 'xmlns:r': office }, tag('sheets', {}, only));
}

/** Ids below 164 belong to formats every program knows. */
const firstOwnFormat = 164;

function styles(formats: readonly string[]): Xml {
  const own = formats.map((formatCode, at) => tag('numFmt', { numFmtId: firstOwnFormat + at, formatCode }));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const cells = formats.map((_, at) =>
    tag('xf', { ...plain, numFmtId: firstOwnFormat + at, xfId: 0, applyNumberFormat: true }),
  );
  const font = tag('font', {}, tag('sz', { val: 11 }), tag('name', { val: 'Arial' }));
  const fills = ['none', 'gray125'].map((patternType) =>
    tag('fill', {}, tag('patternFill', { patternType })),
  );
  const edges = ['left', 'right', 'top', 'bottom', 'diagonal'].map((edge) => tag(edge));
  return tag(
    'styleSheet',
    { xmlns: main },
    ...(own.length === 0 ? [] : [tag('numFmts', { count: own.length }, ...own)]),
    tag('fonts', { count: 1 }, font),
    tag('fills', { count: 2 }, ...fills),
    tag('borders', { count: 1 }, tag('border', {}, ...edges)),
    tag('cellStyleXfs', { count: 1 }, tag('xf', plain)),
    tag('cellXfs', { count: cells.length + 1 }, tag('xf', { ...plain, xfId: 0 }), ...cells),
    tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
