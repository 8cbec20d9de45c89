/** The least PowerPoint package that holds shapes: one slide for each list of them, for judges and eyes. */
import type { ChartPart } from '../../../src/craft/ooxml/chart/chart-part.ts';
import { joinXml, tag, type Xml, xmlPart } from '../../../src/craft/ooxml/xml.ts';
import { zipParts } from '../../../src/craft/ooxml/zip.ts';

export interface BareSlide {
  readonly shapes: Xml;
  /** Shown by the shapes as `rId2`. */
  readonly chart: ChartPart | undefined;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
  'xmlns:r': office,
};
const kinds = 'application/vnd.openxmlformats-officedocument';

export function barePackage(slides: readonly BareSlide[]): Uint8Array {
  const charts = slides.flatMap(({ chart }, at) => (chart === undefined ? [] : [{ chart, number: at + 1 }]));
  const overrides: [string, string][] = [
    ['/ppt/presentation.xml', 'presentationml.presentation.main'],
    ['/ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster'],
    ['/ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout'],
    ['/ppt/theme/theme1.xml', 'theme'],
    ...slides.map((_, at): [string, string] => [`/ppt/slides/slide${at + 1}.xml`, 'presentationml.slide']),
    ...charts.map(({ number }): [string, string] => [`/ppt/charts/chart${number}.xml`, 'drawingml.chart']),
  ];
  return zipParts(
    new Map<string, string | Uint8Array>([
      ['[Content_Types].xml', xmlPart(contentTypes(overrides))],
      ['_rels/.rels', links([['officeDocument', 'ppt/presentation.xml']])],
      ['ppt/presentation.xml', xmlPart(presentation(slides.length))],
      [
        'ppt/_rels/presentation.xml.rels',
        links([
          ['slideMaster', 'slideMasters/slideMaster1.xml'],
          ...slides.map((_, at): [string, string] => ['slide', `slides/slide${at + 1}.xml`]),
        ]),
      ],
      ['ppt/slideMasters/slideMaster1.xml', xmlPart(master())],
      [
        'ppt/slideMasters/_rels/slideMaster1.xml.rels',
        links([
          ['slideLayout', '../slideLayouts/slideLayout1.xml'],
          ['theme', '../theme/theme1.xml'],
        ]),
      ],
      ['ppt/slideLayouts/slideLayout1.xml', xmlPart(layout())],
      [
        'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
        links([['slideMaster', '../slideMasters/slideMaster1.xml']]),
      ],
      ['ppt/theme/theme1.xml', xmlPart(theme())],
      ...slides.flatMap(slideParts),
    ]),
  );
}

function slideParts({ shapes, chart }: BareSlide, at: number): readonly [string, string | Uint8Array][] {
  const number = at + 1;
  const layoutLink: [string, string] = ['slideLayout', '../slideLayouts/slideLayout1.xml'];
  const slide: [string, string] = [
    `ppt/slides/slide${number}.xml`,
    xmlPart(tag('p:sld', spaces, scene(shapes))),
  ];
  if (chart === undefined) return [slide, [`ppt/slides/_rels/slide${number}.xml.rels`, links([layoutLink])]];
  return [
    slide,
    [
      `ppt/slides/_rels/slide${number}.xml.rels`,
      links([layoutLink, ['chart', `../charts/chart${number}.xml`]]),
    ],
    [`ppt/charts/chart${number}.xml`, xmlPart(chart.chart)],
    [`ppt/charts/_rels/chart${number}.xml.rels`, links([['package', `../embeddings/data${number}.xlsx`]])],
    [`ppt/embeddings/data${number}.xlsx`, chart.workbook],
  ];
}

function contentTypes(overrides: readonly [string, string][]): Xml {
  return tag(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    tag('Default', { Extension: 'xlsx', ContentType: `${kinds}.spreadsheetml.sheet` }),
    ...overrides.map(([PartName, kind]) =>
      tag('Override', { PartName, ContentType: `${kinds}.${kind}+xml` }),
    ),
  );
}

function links(targets: readonly (readonly [kind: string, target: string])[]): string {
  return xmlPart(
    tag(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...targets.map(([kind, Target], at) =>
        tag('Relationship', { Id: `rId${at + 1}`, Type: `${office}/${kind}`, Target }),
      ),
    ),
  );
}

function presentation(slides: number): Xml {
  const ids = Array.from({ length: slides }, (_, at) =>
    tag('p:sldId', { id: 256 + at, 'r:id': `rId${at + 2}` }),
  );
  return tag(
    'p:presentation',
    spaces,
    tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })),
    tag('p:sldIdLst', {}, ...ids),
    tag('p:sldSz', { cx: 12192000, cy: 6858000 }),
    tag('p:notesSz', { cx: 6858000, cy: 9144000 }),
  );
}

const groupHead = joinXml([
  tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr')),
  tag('p:grpSpPr'),
]);

function scene(shapes: Xml): Xml {
  return tag('p:cSld', {}, tag('p:spTree', {}, groupHead, shapes));
}

function master(): Xml {
  const colours = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', hlink: 'hlink', folHlink: 'folHlink' };
  const accents = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`]));
  return tag(
    'p:sldMaster',
    spaces,
    scene(joinXml([])),
    tag('p:clrMap', { ...colours, ...accents }),
    tag('p:sldLayoutIdLst', {}, tag('p:sldLayoutId', { id: 2147483649, 'r:id': 'rId1' })),
  );
}

function layout(): Xml {
  return tag('p:sldLayout', { ...spaces, type: 'blank' }, scene(joinXml([])));
}

const themeColours = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5'];

function theme(): Xml {
  const named = [...themeColours, 'accent6', 'hlink', 'folHlink'].map((name) =>
    tag(`a:${name}`, {}, tag('a:srgbClr', { val: name === 'lt1' ? 'FFFFFF' : '16202A' })),
  );
  const face = ['a:latin', 'a:ea', 'a:cs'].map((script) =>
    tag(script, { typeface: script === 'a:latin' ? 'Arial' : '' }),
  );
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const thrice = (one: Xml) => [one, one, one];
  return tag(
    'a:theme',
    { 'xmlns:a': spaces['xmlns:a'], name: 'Bare' },
    tag(
      'a:themeElements',
      {},
      tag('a:clrScheme', { name: 'Bare' }, ...named),
      tag('a:fontScheme', { name: 'Bare' }, tag('a:majorFont', {}, ...face), tag('a:minorFont', {}, ...face)),
      tag(
        'a:fmtScheme',
        { name: 'Bare' },
        tag('a:fillStyleLst', {}, ...thrice(fill)),
        tag('a:lnStyleLst', {}, ...thrice(tag('a:ln', { w: 9525 }, fill))),
        tag('a:effectStyleLst', {}, ...thrice(tag('a:effectStyle', {}, tag('a:effectLst')))),
        tag('a:bgFillStyleLst', {}, ...thrice(fill)),
      ),
    ),
  );
}
