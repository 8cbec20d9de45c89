/** A table or comparison in its grid → a native table whose head row and first column are marked as such, and its note. */
import { centipoints, emu } from '../../craft/ooxml/ink/length.ts';
import { tag, type Xml, xmlText } from '../../craft/ooxml/xml.ts';
import type { BodyPlace } from '../../lay/placed.ts';
import type { Align } from '../../model/block.ts';
import type { Body, ComparisonBody, TableBody } from '../../model/body.ts';
import { plainText, type Runs } from '../../model/run.ts';
import { onPage } from './mirror.ts';
import { paragraphXml } from './paragraph.ts';
import { placedText } from './placed-text.ts';
import { endProperties, type Letters, runsXml } from './runs.ts';
import type { SlideScene } from './scene.ts';
import { placeholderXml, transform } from './shape.ts';
import { shapeWord } from './shape-names.ts';
import { tableStyles } from './table-styles-part.ts';

type Grid = Extract<BodyPlace, { shape: 'grid' }>;

export function tableShapes(body: Body, place: Grid, scene: SlideScene): readonly Xml[] {
  if (body.kind !== 'table' && body.kind !== 'comparison') return [];
  const note = body.note;
  return [
    frame(body, place, scene),
    ...(note === undefined || note.length === 0 || place.note === undefined
      ? []
      : [placedText('note', place.note, [{ pieces: [{ runs: note }] }], scene)]),
  ];
}

interface Rows {
  readonly aligns: readonly Align[];
  /** The head first. */
  readonly rows: readonly (readonly Runs[])[];
}

function rowsOf(body: TableBody | ComparisonBody): Rows {
  if (body.kind === 'table')
    return {
      aligns: body.columns.map(({ align }) => align),
      rows: [body.columns.map(({ title }) => title), ...body.rows.map(({ cells }) => cells)],
    };
  return {
    aligns: [],
    rows: [[[], ...body.things], ...body.rows.map(({ attribute, cells }) => [attribute, ...cells])],
  };
}

function frame(body: TableBody | ComparisonBody, place: Grid, scene: SlideScene): Xml {
  const { page, words, slide, nextId, take } = scene;
  const placeholder = take('figure');
  const id = nextId();
  const name = { id, name: `${shapeWord('figure', words)} ${id}`, descr: plainText(slide.title) };
  const held = placeholder.frame === undefined ? [] : [placeholderXml(placeholder)];
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', name),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: true })),
      tag('p:nvPr', {}, ...held),
    ),
    transform('p:xfrm', onPage(place.at, page)),
    tag(
      'a:graphic',
      {},
      tag(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        table(body, place, scene),
      ),
    ),
  );
}

function table(body: TableBody | ComparisonBody, place: Grid, scene: SlideScene): Xml {
  const { aligns, rows } = rowsOf(body);
  const rightToLeft = scene.page.direction === 'rtl' ? { rtl: true } : {};
  const properties = tag(
    'a:tblPr',
    { ...rightToLeft, firstRow: true, firstCol: true },
    tag('a:tableStyleId', {}, xmlText(tableStyles[body.kind].id)),
  );
  const grid = place.columns.map((width) => tag('a:gridCol', { w: emu(width) }));
  const written = rows.map((cells, at) =>
    tag(
      'a:tr',
      { h: emu(place.rows[at] ?? 0) },
      ...place.columns.map((_, column) =>
        cell(
          cells[column] ?? [],
          {
            head: at === 0,
            strong: at === 0 || (column === 0 && body.kind === 'table'),
            last: column === place.columns.length - 1,
            align: aligns[column] ?? 'start',
          },
          place,
          scene,
        ),
      ),
    ),
  );
  return tag('a:tbl', {}, properties, tag('a:tblGrid', {}, ...grid), ...written);
}

interface CellForm {
  readonly head: boolean;
  readonly strong: boolean;
  readonly last: boolean;
  readonly align: Align;
}

function cell(runs: Runs, form: CellForm, { size, padding, gutter }: Grid, scene: SlideScene): Xml {
  const { deck, page, links } = scene;
  const letters: Letters = {
    language: deck.imprint.language,
    size: centipoints(size),
    colour: undefined,
    bold: form.strong,
  };
  const paragraph = paragraphXml(
    { direction: page.direction, bullet: undefined, gap: undefined, align: form.align },
    runsXml(runs, letters, links),
    endProperties(letters),
  );
  const gap = form.last ? 0 : emu(gutter);
  const [left, right] = page.direction === 'rtl' ? [gap, 0] : [0, gap];
  const edges = { marL: left, marR: right, marT: emu(padding / 2), marB: emu(padding / 2) };
  return tag(
    'a:tc',
    {},
    tag('a:txBody', {}, tag('a:bodyPr'), paragraph),
    tag('a:tcPr', { ...edges, anchor: form.head ? 'b' : 'ctr' }),
  );
}
