/** Lists, lists of contents and notes: what stands in what. */
import { name } from '../../pdf/pdf-objects.ts';
import type { Element } from '../../pdf/structure.ts';
import { attributesOf } from '../attributes.ts';
import type { Rule } from '../finding.ts';
import { faultAt } from '../where.ts';

export const listRules: readonly Rule[] = [
  {
    id: 'list-parts',
    clause: '7.2',
    checkpoint: '09-005',
    says: 'A list holds items, an item holds a label and a body, and none stands elsewhere',
    find: nesting({
      L: { kids: /^(L|LI|Caption)$/ },
      LI: { parents: /^L$/, kids: /^(Lbl|LBody)$/ },
      LBody: { parents: /^LI$/ },
    }),
  },
  {
    id: 'list-item-body',
    clause: '7.6',
    checkpoint: '09-005',
    says: 'Every item of a list has one body',
    find: (file) =>
      (file.structure?.elements ?? [])
        .filter(({ standard, kids }) => standard === 'LI' && bodies(kids) !== 1)
        .map((element) => faultAt(element, file, `it has ${bodies(element.kids)} LBody`)),
  },
  {
    id: 'list-numbering',
    clause: '7.6',
    checkpoint: undefined,
    says: 'A list whose items have labels says how they are numbered',
    find: (file) =>
      (file.structure?.elements ?? [])
        .filter((element) => element.standard === 'L' && isLabelled(element) && !isNumbered(element))
        .map((element) => faultAt(element, file, 'its items have Lbl, and it has no ListNumbering')),
  },
  {
    id: 'contents-parts',
    clause: '7.2',
    checkpoint: '09-006',
    says: 'A list of contents holds entries, and these stand nowhere else',
    find: nesting({ TOC: { kids: /^(TOC|TOCI|Caption)$/ }, TOCI: { parents: /^TOC$/ } }),
  },
];

interface Nesting {
  readonly parents?: RegExp;
  readonly kids?: RegExp;
}

function nesting(of: Readonly<Record<string, Nesting>>): Rule['find'] {
  return (file) =>
    (file.structure?.elements ?? [])
      .filter(({ standard = '', parent }) => {
        const above = parent?.standard ?? '';
        const outside = of[standard]?.parents?.test(above) === false;
        return outside || of[above]?.kids?.test(standard) === false;
      })
      .map((element) =>
        faultAt(element, file, `${element.role} stands in ${element.parent?.role ?? 'nothing'}`),
      );
}

function bodies(kids: Element['kids']): number {
  return kids.filter((kid) => kid.kind === 'element' && kid.element.standard === 'LBody').length;
}

function isLabelled(list: Element): boolean {
  return list.kids.some(
    (item) =>
      item.kind === 'element' &&
      item.element.kids.some((kid) => kid.kind === 'element' && kid.element.standard === 'Lbl'),
  );
}

function isNumbered(list: Element): boolean {
  return attributesOf(list, 'List').some((attributes) => attributes.has(name('ListNumbering')));
}
