/** Parts that name each other → the bytes of a package: content types and relationships are written from what the parts say. */
import { posix } from 'node:path';
import { joinXml, tag, type Xml, xmlPart } from './xml.ts';
import { zipParts } from './zip.ts';

/** One file of a package. */
export interface Part {
  /** Below the package's root, without a slash before it: `ppt/slides/slide1.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly content: Xml | Uint8Array;
  readonly relations: readonly Relation[];
}

export interface Relation {
  /** Unique among the relations of its part: `rId1`. */
  readonly id: string;
  /** The last word of the relationship's type, or the whole of it. */
  readonly type: string;
  readonly target: { readonly part: string } | { readonly address: string };
}

/** `roots` are what the package as a whole leads to: the document and its properties. */
export function packageBytes(parts: readonly Part[], roots: readonly Relation[]): Uint8Array {
  const files = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', xmlPart(contentTypes(parts))],
    ['_rels/.rels', xmlPart(relationships(roots, ''))],
  ]);
  for (const { path, content, relations } of parts) {
    files.set(path, typeof content === 'string' ? xmlPart(content) : content);
    if (relations.length > 0) files.set(relationsPath(path), xmlPart(relationships(relations, path)));
  }
  return zipParts(files);
}

function relationsPath(path: string): string {
  return `${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`;
}

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const relationsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** Every part is named, so that no file's ending decides what it is. */
function contentTypes(parts: readonly Part[]): Xml {
  const defaults = [tag('Default', { Extension: 'rels', ContentType: relationsType })];
  const overrides = parts.map(({ path, contentType }) =>
    tag('Override', { PartName: `/${path}`, ContentType: contentType }),
  );
  return tag('Types', { xmlns: types }, ...defaults, ...overrides);
}

function relationships(relations: readonly Relation[], from: string): Xml {
  const written = relations.map(({ id, type, target }) =>
    tag('Relationship', {
      Id: id,
      Type: type.includes(':') ? type : relationTypes + type,
      ...('part' in target
        ? { Target: posix.relative(posix.dirname(from), target.part) }
        : { Target: target.address, TargetMode: 'External' }),
    }),
  );
  return tag('Relationships', { xmlns: relationsNamespace }, joinXml(written));
}
