/** Turns groups into layers, one band each from the top down, with arrows between the bands and within them. */
import type { Sketch } from '../finish-drawing.ts';
import { area } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { blockHeight, textAround } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import { groupBar } from './group-bar.ts';
import { type LayerPlan, type LinkedSketch, layOut } from './linked-nodes.ts';
import { moved } from './moved.ts';
import { measureNode } from './node-box.ts';
import { type GroupPanel, panelsOf } from './panels.ts';
import { readLinks } from './read-links.ts';

/** A fuller row leaves less room for the lines that pass; none when no line finds its way. */
const fillings = [1, 0.85, 0.7, 0.55, 0.4];

export function sketchLayers(paper: DiagramPaper): readonly Sketch[] {
  const sketches = fillings.flatMap((filling) => sketchOne(paper, filling) ?? []);
  return sketches.slice(0, 1);
}

interface Rows {
  readonly panel: GroupPanel;
  readonly rows: readonly (readonly number[])[];
}

function sketchOne(paper: DiagramPaper, filling: number): Sketch | undefined {
  const { sheet, sizes } = paper;
  const titles = titleColumn(paper);
  const pad = sizes.unit * 2;
  const left = titles.width + pad * 2;
  const across = sheet.width - left - pad;
  const most = Math.min(sizes.label * 12, across * 0.8);
  const groups = panelsOf(paper).map((panel) => ({
    panel,
    rows: breakRows(paper, panel.nodes, across * filling, most),
  }));
  const plan = planOf(paper, groups, titles, { across, most });
  const flow = layOut(paper, plan);
  if (flow === undefined) return undefined;
  const body = moved(flow.marks, { x: left, y: pad });
  return { marks: [...bands(paper, groups, flow, titles, pad), ...body], height: flow.height + pad * 2 };
}

function planOf(
  paper: DiagramPaper,
  groups: readonly Rows[],
  titles: TitleColumn,
  room: { across: number; most: number },
): LayerPlan {
  let layer = -2;
  const nodes = groups.flatMap(({ rows }, at) => {
    // A band is at least as tall as its title.
    const least = blockHeight(titles.blocks[at]?.length ?? 0, paper.sizes.label) / rows.length;
    return rows.flatMap((row) => {
      layer += 2;
      const here = layer;
      return row.map((node) => ({ node, layer: here, least }));
    });
  });
  const wished = paper.sheet.medium === 'slide' ? paper.sheet.maxHeight - paper.sizes.unit * 4 : 0;
  const links = readLinks(paper);
  return { ...room, wished, nodes, links, direction: 'down', caption: 'none', along: undefined };
}

/** As many nodes in a row as fit, the rows of one group about equally full. */
function breakRows(
  paper: DiagramPaper,
  nodes: readonly number[],
  width: number,
  most: number,
): readonly (readonly number[])[] {
  const gap = paper.sizes.unit * 2;
  const sizes = nodes.map((node) => measureNode(paper, node, most, 'none').width + gap);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const count = Math.max(1, Math.ceil(total / (width + gap)));
  const rows: number[][] = [[]];
  let used = 0;
  for (const [at, node] of nodes.entries()) {
    const size = sizes[at] ?? 0;
    const row = rows.at(-1) ?? [];
    const full = row.length > 0 && (used + size - gap > width || used + size / 2 > total / count);
    if (full && (rows.length < count || used + size - gap > width)) {
      rows.push([node]);
      used = size;
    } else {
      row.push(node);
      used += size;
    }
  }
  return rows;
}

interface TitleColumn {
  readonly width: number;
  readonly blocks: readonly (readonly string[])[];
}

function titleColumn(paper: DiagramPaper): TitleColumn {
  const { sheet, sizes } = paper;
  const blocks = panelsOf(paper).map((panel) =>
    wrapText(panel.title, sheet.width * 0.2, sizes.label, 'semibold'),
  );
  return {
    blocks,
    width: Math.max(
      0,
      ...blocks.map((lines) => blockWidth(lines, { size: sizes.label, weight: 'semibold' })),
    ),
  };
}

/** The ground of each group, from its first row to its last, and its name at the left. */
function bands(
  paper: DiagramPaper,
  groups: readonly Rows[],
  flow: LinkedSketch,
  titles: TitleColumn,
  pad: number,
): readonly Mark[] {
  const { sheet, sizes } = paper;
  let row = 0;
  return groups.flatMap(({ panel, rows }, at): readonly Mark[] => {
    const top = (flow.bands[row * 2]?.from ?? 0) + pad * 0.25;
    row += rows.length;
    const bottom = (flow.bands[(row - 1) * 2]?.to ?? 0) + pad * 1.75;
    const lines = titles.blocks[at] ?? [];
    const need = blockHeight(lines.length, sizes.label);
    const middle = (top + bottom) / 2;
    const half = Math.max(bottom - top, need) / 2;
    const box = { x: 0, y: middle - half, width: sheet.width, height: half * 2 };
    const dress = paper.dresses[panel.at];
    const fill = dress === undefined ? 'ink' : (`${dress.hue}-text` as const);
    const title = textAround(pad, middle, lines, {
      size: sizes.label,
      weight: 'semibold',
      anchor: 'start',
      fill,
    });
    const ground: Mark = { kind: 'rect', ...box, radius: 0, paint: area('panel') };
    return [
      ground,
      groupBar({ ...box, width: Math.max(2.5, sizes.unit * 0.6) }, dress),
      ...(lines.length > 0 ? [title] : []),
    ];
  });
}
