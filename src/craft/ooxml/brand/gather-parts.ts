/** Turns a master of a template into the parts it needs, each once, under names of our own; refuses what a design has no need of. */
import type { Part, Relation } from '../package.ts';
import type { BrandRefusal } from './brand.ts';
import type { BrandLink, BrandPackage } from './open-package.ts';

/** What a design may lead to. Anything else acts, plays, calls out or is nothing we know. */
const copied: Readonly<Record<string, string>> = {
  slideMaster: 'slideMasters/slideMaster',
  slideLayout: 'slideLayouts/slideLayout',
  theme: 'theme/brand',
  image: 'brand/picture',
  hdphoto: 'brand/picture',
  tags: 'tags/tag',
};

export interface GatheredParts {
  /** By the path in the template. */
  readonly paths: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
}

export function gatherParts(source: BrandPackage, masters: readonly string[]): GatheredParts | BrandRefusal {
  const paths = new Map<string, string>();
  const counts = new Map<string, number>();
  const found: { readonly from: string; readonly links: readonly BrandLink[] }[] = [];
  const waiting = masters.map((part): readonly [string, string] => [part, 'slideMaster']);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [from, kind] = next;
    if (paths.has(from)) continue;
    const stem = copied[kind] ?? '';
    const number = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, number);
    paths.set(from, `ppt/${stem}${number}${/\.[a-z0-9]{1,5}$/i.exec(from)?.[0].toLowerCase() ?? ''}`);
    const links = source.links(from);
    const refusal = links.map((link) => refuse(link)).find((each) => each !== undefined);
    if (refusal !== undefined) return refusal;
    found.push({ from, links });
    waiting.push(...links.map(({ target, kind: to }) => [partOf(target), to] as const));
  }
  return assemble(source, found, paths);
}

function refuse({ kind, target }: BrandLink): BrandRefusal | undefined {
  if (target === undefined || 'outside' in target)
    return {
      message: `The master or a layout of the template leads outside it, as a link or to a linked file (${kind})`,
      cure: 'Remove the link from the slide master, or embed the picture it shows',
    };
  if (Object.hasOwn(copied, kind)) return undefined;
  return {
    message: `The master or a layout of the template holds something other than pictures and placeholders (${kind})`,
    cure: 'Remove embedded objects, sound, video and controls from the slide master',
  };
}

function partOf(target: BrandLink['target']): string {
  return target !== undefined && 'part' in target ? target.part : '';
}

function assemble(
  source: BrandPackage,
  found: readonly { readonly from: string; readonly links: readonly BrandLink[] }[],
  paths: ReadonlyMap<string, string>,
): GatheredParts | BrandRefusal {
  const parts: Part[] = [];
  for (const { from, links } of found) {
    const content = source.bytes(from);
    const contentType = source.contentType(from);
    if (content === undefined || contentType === undefined) return incomplete(from);
    const relations = links.map(({ id, type, target }): Relation => {
      return { id, type, target: { part: paths.get(partOf(target)) ?? '' } };
    });
    parts.push({ path: paths.get(from) ?? '', contentType, content, relations });
  }
  return { paths, parts };
}

function incomplete(part: string): BrandRefusal {
  return {
    message: `The template lacks its own part ${part}`,
    cure: 'Open it in PowerPoint, let it be repaired, and save it again',
  };
}
