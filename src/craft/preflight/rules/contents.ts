/** What pages draw: all of it is in a tag or an artifact, and tags and tree name each other. */
import { name, PDFArray, PDFDict, PDFNumber, type PDFObject, type PDFRef } from '../../pdf/pdf-objects.ts';
import type { Element } from '../../pdf/structure.ts';
import type { Fault, Rule } from '../finding.ts';
import { readNumberTree } from '../number-tree.ts';
import type { FilePage, PreflightFile } from '../read-file.ts';
import { faultAt, inFile } from '../where.ts';

export const contentRules: readonly Rule[] = [
  {
    id: 'content-tagged',
    clause: '7.1',
    checkpoint: '01-005',
    says: 'Everything drawn is in a tag or is an artifact',
    find: onPages(({ untagged }) =>
      [...untagged].map((what) => `${what} is in neither a tag nor an artifact`),
    ),
  },
  {
    id: 'artifact-in-tag',
    clause: '7.1',
    checkpoint: '01-003',
    says: 'No artifact stands inside a tag',
    find: onPages(({ artifactsInTags }) => (artifactsInTags > 0 ? ['an artifact is inside a tag'] : [])),
  },
  {
    id: 'tag-in-artifact',
    clause: '7.1',
    checkpoint: '01-004',
    says: 'No tagged content stands inside an artifact',
    find: onPages(({ tagsInArtifacts }) =>
      tagsInArtifacts > 0 ? ['tagged content is inside an artifact'] : [],
    ),
  },
  {
    id: 'marks-balanced',
    clause: 'ISO 32000-1 14.6',
    checkpoint: undefined,
    says: 'Every marked content that begins ends, on the same page',
    find: onPages(({ balanced }) => (balanced ? [] : ['marked content begins and ends unequally often'])),
  },
  {
    id: 'mark-in-tree',
    clause: '7.1',
    checkpoint: '01-005',
    says: 'Every tagged content of a page stands in the structure tree',
    find: (file) => {
      const known = referencesOf(file);
      return everyMark(file, (owner, mcid) =>
        known.get(owner)?.has(mcid) ? undefined : `content ${mcid} is not in the structure tree`,
      );
    },
  },
  {
    id: 'mark-once',
    clause: 'ISO 32000-1 14.7.4.2',
    checkpoint: undefined,
    says: 'Every tagged content has a number of its own and one place in the structure tree',
    find: (file) => {
      const known = referencesOf(file);
      return everyMark(file, (owner, mcid, times) => {
        if (times > 1) return `the number ${mcid} is given to ${times} contents`;
        return (known.get(owner)?.get(mcid) ?? 1) > 1 ? `content ${mcid} is in the tree twice` : undefined;
      });
    },
  },
  {
    id: 'tree-in-page',
    clause: 'ISO 32000-1 14.7.4',
    checkpoint: undefined,
    says: 'Everything the structure tree holds is there',
    find: (file) => (file.structure?.elements ?? []).flatMap((element) => lostKids(element, file)),
  },
  {
    id: 'parent-tree',
    clause: 'ISO 32000-1 14.7.4.4',
    checkpoint: undefined,
    says: 'From every tagged content of a page the parent tree leads to its tag',
    find: wrongParents,
  },
];

function onPages(faultsOf: (content: FilePage['content']) => readonly string[]): Rule['find'] {
  return ({ pages }) =>
    pages.flatMap(({ number, content }) =>
      faultsOf(content).map((what): Fault => ({ page: number, where: 'page', what })),
    );
}

function everyMark(
  { pages }: PreflightFile,
  judge: (owner: PDFRef, mcid: number, times: number) => string | undefined,
): readonly Fault[] {
  return pages.flatMap(({ number, content }) =>
    [...content.marks].flatMap(([owner, marks]) =>
      [...marks].flatMap(([mcid, times]) => {
        const what = judge(owner, mcid, times);
        return what === undefined ? [] : [{ page: number, where: 'page', what }];
      }),
    ),
  );
}

/** Page or stream → its marked content → how often the tree holds it. */
function referencesOf({ structure }: PreflightFile): ReadonlyMap<PDFRef, ReadonlyMap<number, number>> {
  const known = new Map<PDFRef, Map<number, number>>();
  for (const { kids } of structure?.elements ?? []) {
    for (const kid of kids) {
      if (kid.kind !== 'content' || kid.owner === undefined) continue;
      const marks = known.get(kid.owner) ?? new Map<number, number>();
      known.set(kid.owner, marks.set(kid.mcid, (marks.get(kid.mcid) ?? 0) + 1));
    }
  }
  return known;
}

function lostKids(element: Element, file: PreflightFile): readonly Fault[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'broken') return [faultAt(element, file, 'it holds something that is not there')];
    if (kid.kind === 'object')
      return kid.object === undefined || file.pdf.context.lookup(kid.object) === undefined
        ? [faultAt(element, file, 'it holds an object that is not there')]
        : [];
    if (kid.kind !== 'content') return [];
    const page = kid.owner === undefined ? undefined : file.pageOf.get(kid.owner);
    if (kid.owner !== undefined && page === undefined && file.pdf.context.lookup(kid.owner) !== undefined)
      return [];
    return page?.content.marks.get(page.ref)?.has(kid.mcid)
      ? []
      : [faultAt(element, file, `content ${kid.mcid} is not on the page`)];
  });
}

function wrongParents({ structure, pages, pdf }: PreflightFile): readonly Fault[] {
  if (structure === undefined) return [];
  const tree = structure.root.lookup(name('ParentTree'));
  if (!(tree instanceof PDFDict)) return inFile('structure tree', 'there is no ParentTree');
  const rows = readNumberTree(tree);
  const owners = ownersOf(structure.elements);
  return pages.flatMap(({ number, ref, node, content }) => {
    const marks = content.marks.get(ref);
    if (marks === undefined) return [];
    const key = node.lookup(name('StructParents'));
    const row = key instanceof PDFNumber ? pdf.context.lookup(rows.get(key.asNumber())) : undefined;
    const wrong = [...marks.keys()].filter((mcid) => {
      const owner = owners.get(ref)?.get(mcid);
      return owner !== undefined && parentIn(row, mcid) !== owner.node;
    });
    return wrong.map((mcid) => ({
      page: number,
      where: 'ParentTree',
      what: `it does not lead from content ${mcid} to its tag`,
    }));
  });
}

function parentIn(row: PDFObject | undefined, mcid: number): PDFObject | undefined {
  return row instanceof PDFArray && mcid < row.size() ? row.lookup(mcid) : undefined;
}

function ownersOf(elements: readonly Element[]): ReadonlyMap<PDFRef, ReadonlyMap<number, Element>> {
  const owners = new Map<PDFRef, Map<number, Element>>();
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content' || kid.owner === undefined) continue;
      const own = owners.get(kid.owner) ?? new Map<number, Element>();
      owners.set(kid.owner, own.set(kid.mcid, element));
    }
  }
  return owners;
}
