/** Turns an organisation's `.potx` or `.pptx` into its design: masters, layouts with their placeholders, and every part they need. */
import type { Frame } from '../ink/length.ts';
import { child, descendants, prefixed, type XmlElement } from '../read-xml.ts';
import type { Brand, BrandLayout, BrandMaster, BrandRefusal } from './brand.ts';
import { type GatheredParts, gatherParts } from './gather-parts.ts';
import { brandGround } from './ground.ts';
import { type BrandLink, type BrandPackage, openBrandPackage } from './open-package.ts';
import { readPlaceholders } from './read-placeholders.ts';

/** The bytes are somebody else's: nothing in them is run, followed outside or trusted for its size. */
export function readBrand(bytes: Uint8Array): Brand | BrandRefusal {
  const source = openBrandPackage(bytes);
  if ('message' in source) return source;
  const presentation = partOf(source.links('').find(({ kind }) => kind === 'officeDocument'));
  const root = presentation === undefined ? undefined : source.xml(presentation);
  if (presentation === undefined || root?.name !== 'presentation') return noPresentation;
  if (/macro/i.test(source.contentType(presentation) ?? '')) return macros;
  const masters = mastersOf(source, presentation, root);
  if (masters.length === 0) return noPresentation;
  const gathered = gatherParts(
    source,
    masters.map(({ part }) => part),
  );
  return 'message' in gathered ? gathered : assemble(source, root, masters, gathered);
}

const noPresentation: BrandRefusal = {
  message: 'The template is no PowerPoint presentation with a slide master',
  cure: 'Save it from PowerPoint as .potx or .pptx',
};
const macros: BrandRefusal = {
  message: 'The template holds macros',
  cure: 'Save it without them, as .potx or .pptx',
};

interface ListedMaster {
  readonly part: string;
  readonly id: number;
  readonly root: XmlElement;
}

function mastersOf(source: BrandPackage, presentation: string, root: XmlElement): readonly ListedMaster[] {
  const links = source.links(presentation);
  return (child(root, 'sldMasterIdLst')?.children ?? []).flatMap((entry) => {
    const part = partOf(links.find(({ id }) => id === prefixed(entry, 'id')));
    const master = part === undefined ? undefined : source.xml(part);
    if (part === undefined || master === undefined) return [];
    return [{ part, id: Number(entry.attributes.get('id') ?? 2 ** 31), root: master }];
  });
}

function assemble(
  source: BrandPackage,
  root: XmlElement,
  masters: readonly ListedMaster[],
  { paths, parts }: GatheredParts,
): Brand {
  const path = (part: string | undefined) => paths.get(part ?? '') ?? '';
  const { width, height } = sizeOf(root);
  const themeOf = ({ part }: ListedMaster) => partOf(source.links(part).find(({ kind }) => kind === 'theme'));
  const [first] = masters;
  const theme = first === undefined ? undefined : source.xml(themeOf(first) ?? '');
  return {
    width,
    height,
    masters: masters.map(
      (master): BrandMaster => ({ path: path(master.part), id: master.id, theme: path(themeOf(master)) }),
    ),
    layouts: masters.flatMap((master) => layoutsOf(source, master, path)),
    parts,
    ground: first === undefined || theme === undefined ? 'light' : brandGround(first.root, theme),
  };
}

function layoutsOf(
  source: BrandPackage,
  { part, root }: ListedMaster,
  path: (part: string) => string,
): readonly BrandLayout[] {
  const links = source.links(part);
  return (child(root, 'sldLayoutIdLst')?.children ?? []).flatMap((entry): readonly BrandLayout[] => {
    const from = partOf(links.find(({ id }) => id === prefixed(entry, 'id')));
    const layout = from === undefined ? undefined : source.xml(from);
    if (from === undefined || layout === undefined) return [];
    return [
      {
        path: path(from),
        name: child(layout, 'cSld')?.attributes.get('name') ?? '',
        type: layout.attributes.get('type'),
        placeholders: readPlaceholders(layout, root),
      },
    ];
  });
}

function sizeOf(root: XmlElement): Pick<Frame, 'width' | 'height'> {
  const [size] = descendants(root, 'sldSz');
  const pixels = (name: string) => Number(size?.attributes.get(name) ?? 0) / 9525;
  return { width: pixels('cx'), height: pixels('cy') };
}

function partOf(link: BrandLink | undefined): string | undefined {
  return link?.target !== undefined && 'part' in link.target ? link.target.part : undefined;
}
