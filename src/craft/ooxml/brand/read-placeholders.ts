/** Turns a layout into its placeholders, with the places they have from the master where the layout says none. */
import type { Frame } from '../ink/length.ts';
import { child, descendants, type XmlElement } from '../read-xml.ts';
import type { BrandPlaceholder } from './brand.ts';

export function readPlaceholders(layout: XmlElement, master: XmlElement): readonly BrandPlaceholder[] {
  const inherited = placeholdersOf(master);
  return placeholdersOf(layout).map((placeholder) => ({
    ...placeholder,
    frame: placeholder.frame ?? inherited.find(({ type }) => type === parents[placeholder.type])?.frame,
  }));
}

/** By what a master knows them: it has one title and one body for all. */
const parents: Readonly<Record<string, string>> = {
  title: 'title',
  ctrTitle: 'title',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum',
  body: 'body',
  subTitle: 'body',
  obj: 'body',
};

/** Those in groups too, whose own space is not worked out: they have no place. */
function placeholdersOf(root: XmlElement): readonly BrandPlaceholder[] {
  const tree = child(root, 'cSld', 'spTree');
  if (tree === undefined) return [];
  return tree.children.flatMap((shape) => {
    const [ph] = descendants(shape, 'ph');
    if (ph === undefined || shape.name === 'grpSp') return [];
    const index = ph.attributes.get('idx');
    return [
      {
        type: ph.attributes.get('type') ?? 'obj',
        index: index === undefined ? undefined : Number(index),
        frame: frameOf(shape),
      },
    ];
  });
}

function frameOf(shape: XmlElement): Frame | undefined {
  const transform = child(shape, 'spPr', 'xfrm') ?? child(shape, 'xfrm');
  const pixels = (element: string, name: string) =>
    Number(child(transform, element)?.attributes.get(name) ?? Number.NaN) / 9525;
  const frame = {
    x: pixels('off', 'x'),
    y: pixels('off', 'y'),
    width: pixels('ext', 'cx'),
    height: pixels('ext', 'cy'),
  };
  return Object.values(frame).every(Number.isFinite) ? frame : undefined;
}
