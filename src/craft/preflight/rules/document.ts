/** What the file says of itself: that it is tagged, its language, its title, and that nothing in it keeps readers out. */
import {
  name,
  nameAt,
  PDFBool,
  PDFDict,
  PDFName,
  PDFStream,
  streamBytes,
  textAt,
} from '../../pdf/pdf-objects.ts';
import type { Rule } from '../finding.ts';
import type { PreflightFile } from '../read-file.ts';
import { inFile } from '../where.ts';

export const documentRules: readonly Rule[] = [
  {
    id: 'tagged',
    clause: '7.1',
    checkpoint: '01-005',
    says: 'The file has a structure tree, and says that it is tagged',
    find: ({ pdf, structure }) => {
      if (structure === undefined) return inFile('catalog', 'there is no structure tree');
      const marked = flag(pdf.catalog.lookup(name('MarkInfo')), 'Marked');
      return marked === true ? [] : inFile('catalog', 'MarkInfo does not say Marked');
    },
  },
  {
    id: 'suspects',
    clause: '7.1',
    checkpoint: '01-007',
    says: 'No tag is marked as a suspect',
    find: ({ pdf }) =>
      flag(pdf.catalog.lookup(name('MarkInfo')), 'Suspects') === true
        ? inFile('catalog', 'MarkInfo says Suspects')
        : [],
  },
  {
    id: 'language',
    clause: '7.2',
    checkpoint: '11-006',
    says: 'The file names its language, as in en or pt-BR',
    find: ({ pdf }) => {
      const language = textAt(pdf.catalog, 'Lang');
      if (language === undefined || language === '') return inFile('catalog', 'there is no Lang');
      return isLanguage(language) ? [] : inFile('catalog', `Lang is ${language}, which names no language`);
    },
  },
  {
    id: 'language-of-element',
    clause: '7.2',
    checkpoint: '11-001',
    says: 'Every language named on a tag is one',
    find: (file) =>
      (file.structure?.elements ?? []).flatMap(({ node, role }) => {
        const language = textAt(node, 'Lang');
        return language === undefined || isLanguage(language)
          ? []
          : inFile(role, `Lang is ${language || 'empty'}, which names no language`);
      }),
  },
  {
    id: 'metadata',
    clause: '7.1',
    checkpoint: '06-001',
    says: 'The file has XMP metadata',
    find: (file) => (metadataOf(file) === undefined ? inFile('catalog', 'there is no Metadata') : []),
  },
  {
    id: 'title',
    clause: '7.1',
    checkpoint: '06-003',
    says: 'The metadata have a title in dc:title',
    find: (file) => {
      const title = /<dc:title>([\s\S]*?)<\/dc:title>/.exec(metadataOf(file) ?? '')?.[1] ?? '';
      return title.replace(/<[^>]*>/g, '').trim() === '' ? inFile('metadata', 'there is no dc:title') : [];
    },
  },
  {
    id: 'title-shown',
    clause: '7.1',
    checkpoint: '07-001',
    says: 'The window shows the title rather than the name of the file',
    find: ({ pdf }) =>
      flag(pdf.catalog.lookup(name('ViewerPreferences')), 'DisplayDocTitle') === true
        ? []
        : inFile('catalog', 'ViewerPreferences do not say DisplayDocTitle'),
  },
  {
    id: 'dates',
    clause: 'ISO 32000-1 14.3',
    checkpoint: undefined,
    says: 'The dates of the metadata and of the document information are the same',
    find: datesDiffer,
  },
  {
    id: 'encryption',
    clause: '7.16',
    checkpoint: '26-001',
    says: 'The file is not encrypted, so that assistive technology may read it',
    find: ({ pdf }) =>
      pdf.context.trailerInfo.Encrypt === undefined ? [] : inFile('trailer', 'the file is encrypted'),
  },
  {
    id: 'xfa',
    clause: '7.15',
    checkpoint: '25-001',
    says: 'There is no XFA form',
    find: ({ pdf }) => {
      const form = pdf.catalog.lookup(name('AcroForm'));
      return form instanceof PDFDict && form.has(name('XFA'))
        ? inFile('AcroForm', 'there is an XFA form')
        : [];
    },
  },
  {
    id: 'scripts',
    clause: '7.19',
    checkpoint: '29-001',
    says: 'Nothing in the file runs a script',
    find: scriptsIn,
  },
];

function metadataOf({ pdf }: PreflightFile): string | undefined {
  const stream = pdf.catalog.lookup(name('Metadata'));
  return stream instanceof PDFStream ? streamBytes(stream).toString('utf8') : undefined;
}

function flag(dictionary: unknown, key: string): boolean | undefined {
  const value = dictionary instanceof PDFDict ? dictionary.lookup(name(key)) : undefined;
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

/** The form of BCP 47; whether somebody speaks it, nobody here knows. */
function isLanguage(text: string): boolean {
  return /^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8}|[xi](?=-))(?:-[A-Za-z0-9]{1,8})*$/.test(text);
}

/** `D:20261120000000Z` and `2026-11-20T00:00:00Z`, compared by their days and times. */
function datesDiffer(file: PreflightFile) {
  const info = file.pdf.context.lookup(file.pdf.context.trailerInfo.Info);
  const metadata = metadataOf(file);
  if (!(info instanceof PDFDict) || metadata === undefined) return [];
  const pairs = [
    ['CreationDate', 'xmp:CreateDate'],
    ['ModDate', 'xmp:ModifyDate'],
  ] as const;
  return pairs.flatMap(([key, property]) => {
    const one = digits(textAt(info, key) ?? '');
    const other = digits(new RegExp(`<${property}>([^<]*)|${property}="([^"]*)"`).exec(metadata)?.[0] ?? '');
    return one === '' || one === other ? [] : inFile('metadata', `${key} is not ${property}`);
  });
}

function digits(date: string): string {
  return date.replace(/\D/g, '').slice(0, 14);
}

function scriptsIn({ pdf, pages }: PreflightFile) {
  const names = pdf.catalog.lookup(name('Names'));
  const inNames = names instanceof PDFDict && names.has(name('JavaScript'));
  const owners = [
    pdf.catalog,
    ...pages.flatMap(({ node, annotations }) => [node, ...annotations.map((each) => each.node)]),
  ];
  const runs = owners.some((owner) =>
    ['A', 'AA', 'OpenAction'].some((key) => isScript(owner.lookup(name(key)))),
  );
  return inNames || runs ? inFile('catalog', 'there is JavaScript') : [];
}

function isScript(action: unknown): boolean {
  if (!(action instanceof PDFDict)) return false;
  if (nameAt(action, 'S') === 'JavaScript') return true;
  return action.values().some((value) => {
    const inner = action.context.lookup(value);
    return inner instanceof PDFDict && inner.lookup(name('S')) === PDFName.of('JavaScript');
  });
}
