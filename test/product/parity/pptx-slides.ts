/** A PowerPoint file → what each of its slides shows and says. */
import { strFromU8, unzipSync } from 'fflate';
import { lettersOf, normalAddress, type SlideContent } from './slide-content.ts';
import { readXml, textIn, within, type XmlNode } from './xml-tree.ts';

export type PptxSlide = Omit<SlideContent, 'id'>;

export function pptxSlides(bytes: Uint8Array): readonly PptxSlide[] {
  const parts = unzipSync(bytes);
  const part = (path: string): XmlNode | undefined => {
    const found = parts[path];
    return found === undefined ? undefined : readXml(strFromU8(found));
  };
  const targets = targetsOf(part('ppt/_rels/presentation.xml.rels'));
  const presentation = part('ppt/presentation.xml');
  const order = presentation === undefined ? [] : within(presentation, 'p:sldId');
  return order.map(({ attributes }) => {
    const name = (targets.get(attributes['r:id'] ?? '')?.target ?? '').replace(/^.*\//, '');
    const slide = part(`ppt/slides/${name}`);
    const links = targetsOf(part(`ppt/slides/_rels/${name}.rels`));
    if (slide === undefined) throw new Error(`there is no slide ${name}`);
    const notesName = [...links.values()].find(({ type }) => type.endsWith('/notesSlide'))?.target ?? '';
    return read(slide, links, part(`ppt/notesSlides/${notesName.replace(/^.*\//, '')}`));
  });
}

interface Target {
  readonly target: string;
  readonly type: string;
  readonly outside: boolean;
}

function targetsOf(relations: XmlNode | undefined): ReadonlyMap<string, Target> {
  const all = relations === undefined ? [] : within(relations, 'Relationship');
  return new Map(
    all.map(({ attributes: { Id = '', Target: target = '', Type: type = '', TargetMode } }) => [
      Id,
      { target, type, outside: TargetMode === 'External' },
    ]),
  );
}

function read(slide: XmlNode, links: ReadonlyMap<string, Target>, notes: XmlNode | undefined): PptxSlide {
  const tree = within(slide, 'p:spTree')[0];
  const shapes = (tree?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string');
  const outside = [...links.values()].filter(({ outside: is }) => is).map(({ target }) => target);
  const shown = shapes.filter((shape) => !['ftr', 'sldNum', 'dt'].includes(placeholder(shape)));
  const feet = shapes.filter((shape) => placeholder(shape) === 'ftr');
  return {
    words: lettersOf(shown.map(wordsOf).join(' ')),
    foot: lettersOf(feet.map(wordsOf).join(' ')),
    notes: lettersOf(notes === undefined ? '' : notesText(notes)),
    links: [...new Set(outside.map(normalAddress))].sort(),
    alternatives: shapes.flatMap((shape) => alternativeOf(shape)).map(lettersOf),
  };
}

function placeholder(shape: XmlNode): string {
  return within(shape, 'p:ph')[0]?.attributes.type ?? '';
}

/** Charts, drawings and pictures speak by their alternative; a table by its cells. */
function wordsOf(shape: XmlNode): string {
  const isTable = within(shape, 'a:tbl').length > 0;
  if (shape.name !== 'p:sp' && !isTable) return '';
  return within(shape, 'a:p')
    .map((paragraph) => within(paragraph, 'a:t').map(textIn).join(''))
    .join(' ');
}

function alternativeOf(shape: XmlNode): readonly string[] {
  if (shape.name === 'p:sp' || within(shape, 'a:tbl').length > 0) return [];
  const described = within(shape, 'p:cNvPr')[0]?.attributes.descr;
  return described === undefined || described === '' ? [] : [described];
}

/** What the presenter says: up to the sources, which are named after it. */
function notesText(notes: XmlNode): string {
  const bodies = within(notes, 'p:sp').filter((shape) => placeholder(shape) === 'body');
  const paragraphs = bodies.flatMap((body) =>
    within(body, 'a:p').map((paragraph) => within(paragraph, 'a:t').map(textIn).join('')),
  );
  const end = paragraphs.findIndex((paragraph) => /^Sources:?$/.test(paragraph.trim()));
  return paragraphs.slice(0, end < 0 ? undefined : end).join(' ');
}
