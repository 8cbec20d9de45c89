/** What tags are called, and which may stand in which. */
import type { Element } from '../../pdf/structure.ts';
import { standardRoles } from '../../pdf/structure.ts';
import type { Rule } from '../finding.ts';
import { faultAt, inFile } from '../where.ts';

export const roleRules: readonly Rule[] = [
  {
    id: 'role-known',
    clause: '7.1',
    checkpoint: '02-001',
    says: 'Every tag is one of the standard ones, or mapped to one',
    find: (file) =>
      (file.structure?.elements ?? [])
        .filter(({ standard }) => standard === undefined)
        .map((element) =>
          faultAt(element, file, `${element.role || 'a tag without a role'} is mapped to no standard tag`),
        ),
  },
  {
    id: 'role-circle',
    clause: '7.1',
    checkpoint: '02-003',
    says: 'No tag is mapped to itself, nor by way of others',
    find: ({ structure }) => {
      const map = structure?.roleMap ?? new Map<string, string>();
      return [...map.keys()]
        .filter((role) => isCircular(role, map))
        .flatMap((role) => inFile('RoleMap', `${role} is mapped to itself`));
    },
  },
  {
    id: 'role-standard',
    clause: '7.1',
    checkpoint: '02-004',
    says: 'No standard tag is mapped to another',
    find: ({ structure }) =>
      [...(structure?.roleMap.keys() ?? [])]
        .filter((role) => standardRoles.has(role))
        .flatMap((role) => inFile('RoleMap', `${role} is a standard tag, yet it is mapped`)),
  },
  {
    id: 'tree-circle',
    clause: 'ISO 32000-1 14.7.2',
    checkpoint: undefined,
    says: 'Every tag stands in the structure tree once',
    find: ({ structure }) =>
      (structure?.loops ?? 0) > 0 ? inFile('structure tree', 'a tag stands in the tree twice') : [],
  },
  {
    id: 'tag-empty',
    clause: '7.1',
    checkpoint: undefined,
    says: 'No tag is empty but the cells of a table',
    find: (file) =>
      (file.structure?.elements ?? [])
        .filter(({ kids, standard }) => kids.length === 0 && standard !== 'TD' && standard !== 'TH')
        .map((element) => faultAt(element, file, 'it holds nothing')),
  },
  {
    id: 'paragraph-nesting',
    clause: 'ISO 32000-1 14.8.4.3.2',
    checkpoint: '09-004',
    says: 'No paragraph or heading holds another, nor a list or a table',
    find: (file) =>
      (file.structure?.elements ?? [])
        .filter((element) => isBlock(element) && element.parent !== undefined && isText(element.parent))
        .map((element) => faultAt(element, file, `${element.role} stands in ${element.parent?.role}`)),
  },
  {
    id: 'text-in-group',
    clause: '7.1',
    checkpoint: undefined,
    says: 'Text stands in a paragraph, heading, list, cell or the like, not straight in what groups them',
    find: (file) =>
      (file.structure?.elements ?? [])
        .filter(
          ({ standard, kids }) => groups.has(standard ?? '') && kids.some(({ kind }) => kind === 'content'),
        )
        .map((element) => faultAt(element, file, `content stands straight in ${element.role}`)),
  },
];

function isCircular(role: string, map: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  let at = map.get(role);
  while (at !== undefined && !passed.has(at)) {
    if (at === role) return true;
    passed.add(at);
    at = map.get(at);
  }
  return false;
}

function isText({ standard = '' }: Element): boolean {
  return standard === 'P' || /^H[1-6]?$/.test(standard);
}

function isBlock(element: Element): boolean {
  return (
    isText(element) || ['L', 'Table', 'BlockQuote', 'TOC', 'Sect', 'Div'].includes(element.standard ?? '')
  );
}

const groups: ReadonlySet<string> = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'TOC', 'Index', 'NonStruct', 'L', 'LI'],
  ...['Table', 'THead', 'TBody', 'TFoot', 'TR'],
]);
