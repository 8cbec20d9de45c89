/** A good PDF, spoilt in one way at a time: the rule meant for it finds it. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  name,
  type OpenPdf,
  openPdf,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFString,
  textString,
} from '../../../src/craft/pdf/pdf-objects.ts';
import { preflight, preflightOpen } from '../../../src/craft/preflight/preflight.ts';
import { preflightRules } from '../../../src/craft/preflight/rules/rules.ts';
import { below, dictionary, element, elements, goodPdf, link, redraw } from './good-pdf.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await goodPdf();
});

test('a good file has no findings', async () => {
  expect(await preflight(good)).toEqual([]);
});

test('what is no PDF is refused', async () => {
  await expect(preflight(new TextEncoder().encode('no PDF at all'))).rejects.toThrow();
});

test('a finding says where it is and what law it breaks', async () => {
  const pdf = await openPdf(good);
  element(pdf, 'Figure').node.delete(name('Alt'));
  expect(preflightOpen(pdf)).toEqual([
    {
      rule: 'figure-alternative',
      clause: '7.3',
      checkpoint: '13-004',
      page: 2,
      where: expect.stringMatching(/^Document > .*Figure$/),
      what: 'it has neither Alt nor ActualText',
    },
  ]);
});

type Defect = readonly [rule: string, name: string, spoil: (pdf: OpenPdf) => void];

const defects: readonly Defect[] = [
  ['tagged', 'a file without tags', (pdf) => pdf.catalog.delete(name('StructTreeRoot'))],
  ['tagged', 'a file that does not say it is tagged', (pdf) => pdf.catalog.delete(name('MarkInfo'))],
  ['suspects', 'suspects', (pdf) => below(pdf, 'MarkInfo').set(name('Suspects'), bool(pdf, true))],
  ['language', 'no language', (pdf) => pdf.catalog.delete(name('Lang'))],
  [
    'language',
    'a language that is none',
    (pdf) => pdf.catalog.set(name('Lang'), textString('English'.repeat(2))),
  ],
  [
    'language-of-element',
    'a paragraph in no language',
    (pdf) => element(pdf, 'P').node.set(name('Lang'), textString('*')),
  ],
  ['metadata', 'no metadata', (pdf) => pdf.catalog.delete(name('Metadata'))],
  ['title', 'no title', (pdf) => pdf.catalog.set(name('Metadata'), pdf.context.stream('<x/>'))],
  ['title-shown', 'a window named after the file', (pdf) => pdf.catalog.delete(name('ViewerPreferences'))],
  ['dates', 'dates that differ', (pdf) => infoOf(pdf).set(name('ModDate'), textString('D:20010101000000Z'))],
  [
    'encryption',
    'encryption',
    (pdf) => {
      pdf.context.trailerInfo.Encrypt = pdf.context.obj({});
    },
  ],
  ['xfa', 'an XFA form', (pdf) => pdf.catalog.set(name('AcroForm'), pdf.context.obj({ XFA: [] }))],
  [
    'scripts',
    'a script at opening',
    (pdf) => pdf.catalog.set(name('OpenAction'), pdf.context.obj({ S: 'JavaScript' })),
  ],
  ['outline', 'no bookmarks', (pdf) => pdf.catalog.delete(name('Outlines'))],
  [
    'outline-words',
    'a bookmark that lost a space',
    (pdf) =>
      bookmark(pdf).set(
        name('Title'),
        textString('Atitle that is long enough to go on in a second line of its own'),
      ),
  ],
  ['page-labels', 'no page labels', (pdf) => pdf.catalog.delete(name('PageLabels'))],
  [
    'content-tagged',
    'text outside every tag',
    (pdf) => redraw(pdf, 0, /\/Artifact BMC(\nBT[\s\S]*?ET)\nEMC/, '$1'),
  ],
  ['content-tagged', 'a shape outside every tag', (pdf) => redraw(pdf, 0, /$/, '\n0 0 9 9 re\nf')],
  [
    'artifact-in-tag',
    'an artifact in a tag',
    (pdf) => redraw(pdf, 0, /(MCID \d+ >>BDC\n)/, '$1/Artifact BMC\nEMC\n'),
  ],
  [
    'tag-in-artifact',
    'a tag in an artifact',
    (pdf) => redraw(pdf, 0, /(\/\w+ <<\/MCID \d+ >>BDC[\s\S]*?\nEMC)\n/, '/Artifact BMC\n$1\nEMC\n'),
  ],
  ['marks-balanced', 'a tag without an end', (pdf) => redraw(pdf, 0, /$/, '\n/Artifact BMC')],
  ['mark-in-tree', 'content no tag holds', (pdf) => redraw(pdf, 0, /$/, '\n/P <</MCID 99 >>BDC\nEMC')],
  ['mark-once', 'a number given twice', (pdf) => redraw(pdf, 0, /$/, '\n/P <</MCID 0 >>BDC\nEMC')],
  ['mark-once', 'content in two tags', (pdf) => hold(pdf, 'H2', PDFNumber.of(0))],
  ['tree-in-page', 'a tag whose content is not there', (pdf) => hold(pdf, 'H1', PDFNumber.of(77))],
  [
    'parent-tree',
    'a parent tree without rows',
    (pdf) => below(pdf, 'StructTreeRoot').set(name('ParentTree'), pdf.context.obj({ Nums: [] })),
  ],
  ['role-known', 'a tag nobody knows', (pdf) => rename(pdf, 'H2', 'Headline')],
  [
    'role-circle',
    'roles in a circle',
    (pdf) => below(pdf, 'StructTreeRoot', 'RoleMap').set(name('Em'), name('Em')),
  ],
  [
    'role-standard',
    'a standard role mapped',
    (pdf) => below(pdf, 'StructTreeRoot', 'RoleMap').set(name('P'), name('Span')),
  ],
  [
    'tree-circle',
    'a tag in two places',
    (pdf) => hold(pdf, 'Sect', kidsOf(element(pdf, 'Document').node).get(0)),
  ],
  [
    'tag-empty',
    'an empty tag',
    (pdf) => hold(pdf, 'Document', pdf.context.register(pdf.context.obj({ S: 'P' }))),
  ],
  ['paragraph-nesting', 'a paragraph in a paragraph', (pdf) => rename(pdf, 'Link', 'P')],
  ['text-in-group', 'text straight in a section', (pdf) => rename(pdf, 'H1', 'Sect')],
  ['heading-first', 'a first heading of the second level', (pdf) => rename(pdf, 'H1', 'H2')],
  ['heading-skip', 'a level left out', (pdf) => rename(pdf, 'H2', 'H4')],
  ['heading-kinds', 'headings of two kinds', (pdf) => rename(pdf, 'H3', 'H')],
  [
    'heading-words',
    'a heading without words',
    (pdf) => redraw(pdf, 1, /(MCID 0 >>BDC)[\s\S]*?\nEMC/, '$1\nEMC'),
  ],
  ['figure-alternative', 'a figure without words', (pdf) => element(pdf, 'Figure').node.delete(name('Alt'))],
  [
    'figure-alternative',
    'a figure with blank words',
    (pdf) => element(pdf, 'Figure').node.set(name('Alt'), textString(' ')),
  ],
  ['formula-alternative', 'a formula without words', (pdf) => rename(pdf, 'P', 'Formula')],
  ['figure-box', 'a figure nowhere', (pdf) => element(pdf, 'Figure').node.delete(name('A'))],
  ['figure-caption', 'a caption in a paragraph', (pdf) => rename(pdf, 'Link', 'Caption')],
  ['table-parts', 'a paragraph among rows', (pdf) => rename(pdf, 'TR', 'P')],
  ['table-grid', 'a row that lacks a cell', (pdf) => kidsOf(element(pdf, 'TR').node).remove(1)],
  ['table-heads', 'a head of nothing', (pdf) => unhead(pdf)],
  ['table-headers', 'a cell under a head that is not there', (pdf) => unname(pdf)],
  ['list-parts', 'an item outside a list', (pdf) => rename(pdf, 'L', 'Div')],
  ['list-item-body', 'an item without a body', (pdf) => kidsOf(element(pdf, 'LI').node).remove(1)],
  ['list-numbering', 'a list numbered somehow', (pdf) => element(pdf, 'L').node.delete(name('A'))],
  ['contents-parts', 'an entry outside a list of contents', (pdf) => rename(pdf, 'P', 'TOCI')],
  ['note-id', 'a note without an ID', (pdf) => element(pdf, 'Note').node.delete(name('ID'))],
  ['id-once', 'an ID given twice', (pdf) => identify(pdf)],
  ['link-tagged', 'a link outside Link', (pdf) => rename(pdf, 'Link', 'Span')],
  ['link-contents', 'a link without words', (pdf) => link(pdf).delete(name('Contents'))],
  ['link-target', 'a link to nowhere', (pdf) => link(pdf).set(name('Dest'), name('nowhere'))],
  ['annotation-tagged', 'a note stuck on', (pdf) => link(pdf, 1).set(name('Subtype'), name('Text'))],
  [
    'annotation-parent',
    'a link the parent tree does not know',
    (pdf) => link(pdf).set(name('StructParent'), PDFNumber.of(999)),
  ],
  ['tab-order', 'a page whose tab key goes its own way', (pdf) => pdf.getPage(0).node.delete(name('Tabs'))],
  ['font-embedded', 'a font that is not there', (pdf) => fonts(pdf).map(unembed)],
  [
    'font-type-3',
    'a font of drawings',
    (pdf) => fonts(pdf).map((font) => font.set(name('Subtype'), name('Type3'))),
  ],
  [
    'font-unicode',
    'signs that mean nothing',
    (pdf) => fonts(pdf).map((font) => font.delete(name('ToUnicode'))),
  ],
  ['font-missing-sign', 'a sign the font lacks', (pdf) => redraw(pdf, 0, /<[\dA-F]{4}> Tj/, '<0000> Tj')],
];

describe('planted', () => {
  test.each(defects)('%s: %s', async (rule, _, spoil) => {
    const pdf = await openPdf(good);
    spoil(pdf);
    expect(preflightOpen(pdf).map((finding) => finding.rule)).toContain(rule);
  });
});

test('every rule has a defect it is known by, a clause, and an id of its own', () => {
  const ids = preflightRules.map(({ id }) => id);
  expect(new Set(defects.map(([rule]) => rule))).toEqual(new Set(ids));
  expect(new Set(ids).size).toBe(ids.length);
  expect(preflightRules.filter(({ clause }) => !/^(ISO 32000-1 1\d\.|[67]\.)/.test(clause))).toEqual([]);
});

test('the page on accessibility lists every rule with its clause', async () => {
  const page = await readFile('docs/accessibility.md', 'utf8');
  const rows = preflightRules.map(
    ({ id, says, clause, checkpoint }) => `| \`${id}\` | ${says} | ${clause} | ${checkpoint ?? '–'} |`,
  );
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});

function bool(pdf: OpenPdf, value: boolean) {
  return pdf.context.obj(value);
}

function infoOf(pdf: OpenPdf): PDFDict {
  return dictionary(pdf.context.lookup(pdf.context.trailerInfo.Info));
}

function bookmark(pdf: OpenPdf): PDFDict {
  return below(pdf, 'Outlines', 'First');
}

function rename(pdf: OpenPdf, role: string, to: string): void {
  element(pdf, role).node.set(name('S'), name(to));
}

function kidsOf(node: PDFDict): PDFArray {
  const kids = node.lookup(name('K'));
  if (kids instanceof PDFArray) return kids;
  throw new Error('it has no list of kids');
}

/** One thing more in the first element of a role. */
function hold(pdf: OpenPdf, role: string, kid: Parameters<PDFArray['push']>[0]): void {
  const { node } = element(pdf, role);
  const before = node.get(name('K'));
  const kids = node.lookup(name('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : before === undefined ? [] : [before];
  node.set(name('K'), pdf.context.obj([...all, kid]));
}

/** Neither says the head what it heads, nor does a cell name it. */
function unhead(pdf: OpenPdf): void {
  for (const { node } of [...elements(pdf, 'TH'), ...elements(pdf, 'TD')]) node.delete(name('A'));
}

function unname(pdf: OpenPdf): void {
  for (const { node } of elements(pdf, 'TH')) node.delete(name('ID'));
}

function identify(pdf: OpenPdf): void {
  for (const role of ['H1', 'H3']) element(pdf, role).node.set(name('ID'), PDFString.of('same'));
}

function fonts(pdf: OpenPdf): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.lookup(name('Type')) === PDFName.of('Font') ? [object] : [],
    );
}

function unembed(font: PDFDict): void {
  font.delete(name('FontDescriptor'));
}
