/** TBX files have the structure of the core of ISO 30042:2019 and the data categories of TBX-Basic, each at its level. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descendants, readXml, type XmlElement } from '../../../src/craft/ooxml/read-xml.ts';
import { termsTbx } from '../../../src/craft/terms/term-tbx.ts';
import type { TermBase } from '../../../src/model/term-record.ts';
import { awkwardRecords, baseOf, shippedBase } from './term-samples.ts';

/** What may stand in an element, in this order: `a?` at most once, `a+` at least once, `a*` any number, `(a|b)*` mixed. */
const contents: Readonly<Record<string, RegExp>> = {
  tbx: /^tbxHeader,text,$/,
  tbxHeader: /^fileDesc,(encodingDesc,)?(revisionDesc,)?$/,
  fileDesc: /^(titleStmt,)?(publicationStmt,)?(sourceDesc,)+$/,
  titleStmt: /^title,(note,)*$/,
  publicationStmt: /^(p,)+$/,
  sourceDesc: /^(p,)+$/,
  text: /^body,(back,)?$/,
  body: /^(conceptEntry,)+$/,
  conceptEntry: /^((descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref),)*(langSec,)+$/,
  langSec: /^((descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref),)*(termSec,)+$/,
  descripGrp: /^descrip,((descripNote|admin|adminGrp|transacGrp|note|ref|xref),)*$/,
  termSec:
    /^term,((termNote|termNoteGrp),)*((descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref),)*$/,
};
const leaves = /^(title|p|descrip|admin|ref|note|term|termNote)$/;

/** Where each data category may stand, and what it may say. */
const categories: Readonly<Record<string, { readonly inside: RegExp; readonly says?: RegExp }>> = {
  'descrip subjectField': { inside: /^conceptEntry$/ },
  'descrip definition': { inside: /^descripGrp$/ },
  'admin source': { inside: /^descripGrp$/ },
  'ref crossReference': { inside: /^(conceptEntry|termSec)$/ },
  'termNote administrativeStatus': {
    inside: /^termSec$/,
    says: /^(admitted|deprecated|superseded|preferred)Term-admn-sts$/,
  },
  'termNote termType': {
    inside: /^termSec$/,
    says: /^(fullForm|acronym|abbreviation|shortForm|variant|phrase)$/,
  },
};

function faultsIn(element: XmlElement, around = ''): readonly string[] {
  const { name, attributes, children, words } = element;
  const inside = children.map((each) => `${each.name},`).join('');
  const fits = contents[name]?.test(inside) ?? (leaves.test(name) && inside === '');
  const type = name === 'tbx' ? undefined : attributes.get('type');
  const category = type === undefined ? undefined : categories[`${name} ${type}`];
  const isKnown = type === undefined || (category?.inside.test(around) ?? false);
  const isSaid = category?.says?.test(words) ?? true;
  return [
    ...(fits && isKnown && isSaid ? [] : [`${around} > ${name} ${type ?? ''}: ${inside || words}`]),
    ...children.flatMap((each) => faultsIn(each, name)),
  ];
}

function rootOf(base: TermBase): XmlElement {
  const root = readXml(termsTbx(base));
  if (root === undefined) throw new Error('not well formed');
  return root;
}

function check(base: TermBase): void {
  const root = rootOf(base);
  expect(faultsIn(root)).toEqual([]);
  expect(Object.fromEntries(root.attributes)).toEqual({
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': 'en',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  });
  const ids = descendants(root, 'conceptEntry').map(({ attributes }) => attributes.get('id') ?? '');
  expect(new Set(ids).size).toBe(base.terms.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  for (const { attributes } of descendants(root, 'ref')) expect(ids).toContain(attributes.get('target'));
  for (const { attributes } of descendants(root, 'langSec')) expect(attributes.get('xml:lang')).toBe('en');
}

test('of the library that ships', () => check(shippedBase()));

test('of terms that say whatever they like', () => {
  fc.assert(
    fc.property(awkwardRecords, (records) => check(baseOf(records))),
    { numRuns: 50 },
  );
});

test('what a reader of another program sees has no marks of ours in it', () => {
  const [first] = shippedBase().terms;
  if (first === undefined) throw new Error('no term');
  const record = { ...first.record, definition: 'See [[term:igf]].' };
  const base = {
    ...shippedBase(),
    terms: [{ ...first, record, plain: { ...first.plain, definition: 'See IGF.' } }],
  };
  const [definition] = descendants(rootOf(base), 'descrip').filter(
    ({ attributes }) => attributes.get('type') === 'definition',
  );
  expect(definition?.words).toBe('See IGF.');
});
