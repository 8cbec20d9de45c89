/** Images that lie beside the Markdown become drawings and pictures inside the page. */
import type { Artifact } from '../../model/artifact.ts';
import { make, mapElements, readTree, type Tree, type TreeElement, type TreeNode, words } from './tree.ts';

/** `files` by their path beside the Markdown: `figures/meetings.svg`. An image that is not among them leaves its words. */
export function placeFigures(tree: Tree, files: ReadonlyMap<string, Artifact>): Tree {
  return mapElements(tree, (element) => (element.name === 'img' ? [placeFigure(element, files)] : [element]));
}

function placeFigure({ attributes }: TreeElement, files: ReadonlyMap<string, Artifact>): TreeNode {
  const { src = '', 'data-box': box } = attributes;
  // The joiner kept Marp from reading its own words out of the description.
  const alt = (attributes.alt ?? '').replaceAll('\u2060', '');
  const file = files.get(src);
  if (file === undefined) return words(alt);
  const shown = src.endsWith('.svg') ? drawing(file, alt) : picture(file, alt);
  return shown.kind === 'text' || box === undefined
    ? shown
    : { ...shown, attributes: { ...shown.attributes, 'data-box': box } };
}

function drawing({ bytes }: Artifact, alt: string): TreeNode {
  const svg = readTree(new TextDecoder().decode(bytes)).find((node) => node.kind === 'element');
  if (svg === undefined || svg.name !== 'svg') return words(alt);
  const { 'aria-labelledby': named, ...attributes } = svg.attributes;
  const label: Readonly<Record<string, string>> = named
    ? { 'aria-labelledby': named }
    : { 'aria-label': alt };
  return make('svg', { ...attributes, class: 'figure', role: 'img', ...label }, ...svg.children);
}

function picture({ path, bytes }: Artifact, alt: string): TreeNode {
  const type = path.endsWith('.png') ? 'image/png' : 'image/jpeg';
  const src = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return make('img', { class: 'figure', src, alt });
}
