/** An organisation's template, made small: what its master and layouts hold, and whatever a test wants to be wrong with it. */
import { tag, type Xml } from '../../../src/craft/ooxml/xml.ts';
import { zipParts } from '../../../src/craft/ooxml/zip.ts';
import { barePackage } from './bare-package.ts';
import { unpack } from './read-xml.ts';

export interface TemplatePlaceholder {
  readonly type: string | undefined;
  readonly index: number | undefined;
  /** x, y, width, height in pixels. */
  readonly at: readonly [number, number, number, number] | undefined;
}

export interface TemplateLayout {
  readonly name: string;
  readonly type: string | undefined;
  readonly placeholders: readonly TemplatePlaceholder[];
}

export interface Template {
  readonly master: readonly TemplatePlaceholder[];
  readonly layouts: readonly TemplateLayout[];
}

/** `change` gets every part by path, and may add, alter or take away. */
export function templateBytes(
  template: Template,
  change: (parts: Map<string, string>) => void = () => {},
): Uint8Array {
  const parts = new Map(Object.entries(unpack(barePackage([]))));
  const put = (path: string, from: string, to: string) =>
    parts.set(path, (parts.get(path) ?? '').replace(from, to));
  const masterPath = 'ppt/slideMasters/slideMaster1.xml';
  put(masterPath, '</p:spTree>', `${template.master.map(shape).join('')}</p:spTree>`);
  const layout = parts.get('ppt/slideLayouts/slideLayout1.xml') ?? '';
  const links = parts.get('ppt/slideLayouts/_rels/slideLayout1.xml.rels') ?? '';
  template.layouts.forEach(({ name, type, placeholders }, at) => {
    const written = layout
      .replace(' type="blank"', type === undefined ? '' : ` type="${type}"`)
      .replace('<p:cSld>', `<p:cSld name="${name}">`)
      .replace('</p:spTree>', `${placeholders.map(shape).join('')}</p:spTree>`);
    parts.set(`ppt/slideLayouts/slideLayout${at + 1}.xml`, written);
    parts.set(`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`, links);
  });
  listLayouts(parts, template.layouts.length);
  change(parts);
  return zipParts(parts);
}

function listLayouts(parts: Map<string, string>, count: number): void {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const master = 'ppt/slideMasters/slideMaster1.xml';
  const ids = numbers.map((number) =>
    tag('p:sldLayoutId', { id: 2 ** 31 + number, 'r:id': `layout${number}` }),
  );
  const list = tag('p:sldLayoutIdLst', {}, ...ids);
  parts.set(master, (parts.get(master) ?? '').replace(/<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/, list));
  const links = numbers.map((number) => relationship(`layout${number}`, `slideLayout${number}.xml`));
  const rels = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
  const old = (parts.get(rels) ?? '').replace(/<Relationship Id="rId1"[^>]*>/, links.join(''));
  parts.set(rels, old);
  const types = '[Content_Types].xml';
  const override = (number: number) =>
    `<Override PartName="/ppt/slideLayouts/slideLayout${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"/>`;
  const further = numbers.slice(1).map(override).join('');
  parts.set(types, (parts.get(types) ?? '').replace('</Types>', `${further}</Types>`));
}

function relationship(Id: string, file: string): Xml {
  const Type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout';
  return tag('Relationship', { Id, Type, Target: `../slideLayouts/${file}` });
}

function shape({ type, index, at }: TemplatePlaceholder, position: number): Xml {
  const [x = 0, y = 0, width = 0, height = 0] = (at ?? []).map((pixels) => pixels * 9525);
  const place = tag('a:xfrm', {}, tag('a:off', { x, y }), tag('a:ext', { cx: width, cy: height }));
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: position + 2, name: `Placeholder ${position + 2}` }),
      tag('p:cNvSpPr'),
      tag('p:nvPr', {}, tag('p:ph', { type, idx: index })),
    ),
    tag('p:spPr', {}, ...(at === undefined ? [] : [place])),
    tag('p:txBody', {}, tag('a:bodyPr'), tag('a:p')),
  );
}
