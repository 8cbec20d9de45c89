/** Links and other annotations: in which tag they stand, and what they say. */
import {
  name,
  nameAt,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFRef,
  textAt,
} from '../../pdf/pdf-objects.ts';
import type { Element } from '../../pdf/structure.ts';
import type { Fault, Rule } from '../finding.ts';
import { readNumberTree } from '../number-tree.ts';
import type { Annotation, PreflightFile } from '../read-file.ts';

export const annotationRules: readonly Rule[] = [
  {
    id: 'link-tagged',
    clause: '7.18.5',
    checkpoint: '28-011',
    says: 'Every link stands in a Link tag',
    find: (file) => {
      const owners = ownersOf(file);
      return everyAnnotation(file, ({ kind, ref }) => {
        if (kind !== 'Link') return undefined;
        const owner = ref === undefined ? undefined : owners.get(ref)?.standard;
        return owner === 'Link' ? undefined : `a link stands in ${owner ?? 'no tag'}`;
      });
    },
  },
  {
    id: 'link-contents',
    clause: '7.18.5',
    checkpoint: '28-012',
    says: 'Every link says in words where it leads',
    find: (file) =>
      everyAnnotation(file, ({ kind, node }) =>
        kind === 'Link' && (textAt(node, 'Contents') ?? '').trim() === ''
          ? 'a link has no Contents'
          : undefined,
      ),
  },
  {
    id: 'link-target',
    clause: '7.18.5',
    checkpoint: undefined,
    says: 'Every link within the file leads to a place that is there',
    find: lostTargets,
  },
  {
    id: 'annotation-tagged',
    clause: '7.18.1',
    checkpoint: '28-002',
    says: 'Every other annotation stands in an Annot tag, and says what it is',
    find: (file) => {
      const owners = ownersOf(file);
      return everyAnnotation(file, ({ kind, ref, node }) => {
        if (unspoken.has(kind)) return undefined;
        const owner = ref === undefined ? undefined : owners.get(ref)?.standard;
        if (owner !== 'Annot') return `${kind} stands in ${owner ?? 'no tag'}`;
        return textAt(node, 'Contents') ? undefined : `${kind} has no Contents`;
      });
    },
  },
  {
    id: 'annotation-parent',
    clause: 'ISO 32000-1 14.7.4.4',
    checkpoint: undefined,
    says: 'From every annotation the parent tree leads to its tag',
    find: wrongParents,
  },
  {
    id: 'tab-order',
    clause: '7.18.3',
    checkpoint: '28-008',
    says: 'On pages with annotations the Tab key goes by the structure',
    find: ({ pages }) =>
      pages.flatMap(({ number, node, annotations }) =>
        annotations.length === 0 || nameAt(node, 'Tabs') === 'S'
          ? []
          : [{ page: number, where: 'page', what: 'Tabs is not S' }],
      ),
  },
];

/** Form fields have rules of their own, of which we make none; these are never read. */
const unspoken: ReadonlySet<string> = new Set(['Link', 'Popup', 'PrinterMark']);

function everyAnnotation(
  { pages }: PreflightFile,
  judge: (annotation: Annotation) => string | undefined,
): readonly Fault[] {
  return pages.flatMap(({ number, annotations }) =>
    annotations.flatMap((annotation) => {
      const what = judge(annotation);
      return what === undefined ? [] : [{ page: number, where: nameOf(annotation), what }];
    }),
  );
}

function nameOf({ kind, node }: Annotation): string {
  const words = textAt(node, 'Contents');
  return words ? `${kind} “${words}”` : kind;
}

function ownersOf({ structure }: PreflightFile): ReadonlyMap<PDFRef, Element> {
  const owners = new Map<PDFRef, Element>();
  for (const element of structure?.elements ?? []) {
    for (const kid of element.kids)
      if (kid.kind === 'object' && kid.object !== undefined) owners.set(kid.object, element);
  }
  return owners;
}

function wrongParents(file: PreflightFile): readonly Fault[] {
  const tree = file.structure?.root.lookup(name('ParentTree'));
  const rows = tree instanceof PDFDict ? readNumberTree(tree) : new Map<number, never>();
  const owners = ownersOf(file);
  return everyAnnotation(file, ({ ref, node }) => {
    const owner = ref === undefined ? undefined : owners.get(ref);
    if (owner === undefined) return undefined;
    const key = node.lookup(name('StructParent'));
    const parent = key instanceof PDFNumber ? file.pdf.context.lookup(rows.get(key.asNumber())) : undefined;
    return parent === owner.node ? undefined : 'the ParentTree does not lead to its tag';
  });
}

function lostTargets(file: PreflightFile): readonly Fault[] {
  const named = file.pdf.catalog.lookup(name('Dests'));
  if (!(named instanceof PDFDict)) return [];
  const pages = new Set<unknown>(file.pages.map(({ ref }) => ref));
  return everyAnnotation(file, ({ kind, node }) => {
    const target = kind === 'Link' ? node.lookup(name('Dest')) : undefined;
    if (!(target instanceof PDFName)) return undefined;
    const place = named.lookup(target);
    const page = place instanceof PDFArray ? place.get(0) : undefined;
    return pages.has(page) ? undefined : `there is no place ${target.decodeText()}`;
  });
}
