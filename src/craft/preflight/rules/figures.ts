/** Figures and formulas: what they show in words, and where they stand. */
import { name, PDFArray, type PDFDict, textAt } from '../../pdf/pdf-objects.ts';
import type { Element } from '../../pdf/structure.ts';
import { attributesOf } from '../attributes.ts';
import type { Rule } from '../finding.ts';
import type { PreflightFile } from '../read-file.ts';
import { faultAt } from '../where.ts';

export const figureRules: readonly Rule[] = [
  {
    id: 'figure-alternative',
    clause: '7.3',
    checkpoint: '13-004',
    says: 'Every figure has a text in its place',
    find: (file) => wordless('Figure', file),
  },
  {
    id: 'formula-alternative',
    clause: '7.7',
    checkpoint: '17-002',
    says: 'Every formula has a text in its place',
    find: (file) => wordless('Formula', file),
  },
  {
    id: 'figure-box',
    clause: 'ISO 32000-1 14.8.5.4.3',
    checkpoint: undefined,
    says: 'Every figure says where on its page it stands',
    find: (file) =>
      called('Figure', file)
        .filter((element) => !attributesOf(element, 'Layout').some(isBoxed))
        .map((element) => faultAt(element, file, 'it has no BBox')),
  },
  {
    id: 'figure-caption',
    clause: '7.3',
    checkpoint: undefined,
    says: 'A caption stands in a figure, a table, a list or beside them, never in text',
    find: (file) =>
      called('Caption', file)
        .filter(({ parent }) => /^(P|H[1-6]?|Span|TR|LI)$/.test(parent?.standard ?? ''))
        .map((element) => faultAt(element, file, `Caption stands in ${element.parent?.role}`)),
  },
];

function called(role: string, { structure }: PreflightFile): readonly Element[] {
  return (structure?.elements ?? []).filter(({ standard }) => standard === role);
}

function wordless(role: string, file: PreflightFile) {
  return called(role, file)
    .filter(({ node }) => ['Alt', 'ActualText'].every((key) => (textAt(node, key) ?? '').trim() === ''))
    .map((element) => faultAt(element, file, 'it has neither Alt nor ActualText'));
}

function isBoxed(attributes: PDFDict): boolean {
  const box = attributes.lookup(name('BBox'));
  return box instanceof PDFArray && box.size() === 4;
}
