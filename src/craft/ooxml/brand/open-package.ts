/** Turns the bytes of a template into parts that can be followed from one to the next, or says why they must not be. */
import { posix } from 'node:path';
import { descendants, readXml, type XmlElement } from '../read-xml.ts';
import { openZip } from '../zip.ts';
import type { BrandRefusal } from './brand.ts';

export interface BrandPackage {
  bytes(path: string): Uint8Array | undefined;
  xml(path: string): XmlElement | undefined;
  /** Undefined where the package does not say. */
  contentType(path: string): string | undefined;
  links(path: string): readonly BrandLink[];
}

export interface BrandLink {
  readonly id: string;
  /** The last word of its type: `slideLayout`. */
  readonly kind: string;
  /** The whole of it. */
  readonly type: string;
  /** A part by its path, or an address outside; undefined for a target that leads out of the package. */
  readonly target: { readonly part: string } | { readonly outside: string } | undefined;
}

export function openBrandPackage(bytes: Uint8Array): BrandPackage | BrandRefusal {
  const zip = openZip(bytes);
  if (zip === undefined) return unreadable;
  // Paths are told apart whatever the case of their letters.
  const written = new Map(zip.paths.map((path) => [path.toLowerCase(), path]));
  const read = (path: string) => {
    const found = written.get(path.toLowerCase());
    return found === undefined ? undefined : zip.read(found);
  };
  const xml = (path: string) => {
    const content = read(path);
    return content === undefined ? undefined : readXml(decoded(content));
  };
  const types = xml('[Content_Types].xml');
  if (types === undefined) return unreadable;
  const byPart = new Map(entries(types, 'Override', 'PartName'));
  const byEnding = new Map(entries(types, 'Default', 'Extension'));
  return {
    bytes: read,
    xml,
    contentType: (path) =>
      byPart.get(`/${path}`.toLowerCase()) ?? byEnding.get(posix.extname(path).slice(1).toLowerCase()),
    links: (path) => linksOf(path, xml(relationsPath(path))),
  };
}

const unreadable: BrandRefusal = {
  message: 'The template cannot be opened as a PowerPoint file',
  cure: 'Save it from PowerPoint as .potx or .pptx, without a password, and below 200 MB unpacked',
};

/** Byte marks at its start are not part of a text. */
function decoded(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

function entries(types: XmlElement, name: string, key: string): readonly (readonly [string, string])[] {
  return descendants(types, name).map(({ attributes }) => [
    (attributes.get(key) ?? '').toLowerCase(),
    attributes.get('ContentType') ?? '',
  ]);
}

function relationsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

function linksOf(from: string, relations: XmlElement | undefined): readonly BrandLink[] {
  if (relations === undefined) return [];
  return descendants(relations, 'Relationship').map(({ attributes }) => {
    const type = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    const outside = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: outside ? { outside: target } : within(from, target),
    };
  });
}

/** `/ppt/theme/theme1.xml` is counted from the root of the package; whatever climbs above it, or names a machine, is no part. */
function within(from: string, target: string): BrandLink['target'] {
  if (target === '' || /^[a-z][a-z0-9+.-]*:|\\|^\/\//i.test(target)) return undefined;
  const base = from === '' ? '' : posix.dirname(from);
  const path = target.startsWith('/') ? posix.normalize(target.slice(1)) : posix.join(base, target);
  return path.startsWith('..') || path.startsWith('/') ? undefined : { part: path };
}
