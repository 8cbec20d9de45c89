/** Turns groups into titled panels in a tidy grid, each with its nodes; links are said in a list below. */
import type { Sketch } from '../finish-drawing.ts';
import { area } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { blockHeight, textAt } from '../text-box.ts';
import { wrapText } from '../wrap.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import { groupBar } from './group-bar.ts';
import { linkList } from './link-list.ts';
import { drawNode, measureNode } from './node-box.ts';
import { type GroupPanel, panelsOf } from './panels.ts';
import { shareOut } from './share-out.ts';

/** One to four panels side by side, the most first: the grid is to be as wide as its words allow. */
export function sketchGroups(paper: DiagramPaper): readonly Sketch[] {
  const most = Math.floor(paper.sheet.width / (paper.sizes.label * 14));
  const columns = Math.max(1, Math.min(most, 4, panelsOf(paper).length));
  // Rather less white between the boxes than smaller letters in them.
  return [paper, tight(paper)].flatMap((each) =>
    Array.from({ length: columns }, (_, at) => sketchGrid(each, at + 1)).toSorted(
      (one, other) => one.height - other.height,
    ),
  );
}

function tight(paper: DiagramPaper): DiagramPaper {
  return { ...paper, sizes: { ...paper.sizes, unit: paper.sizes.unit * 0.7 } };
}

function sketchGrid(paper: DiagramPaper, columns: number): Sketch {
  const { sheet, sizes } = paper;
  const gap = sizes.unit * 2.5;
  const width = (sheet.width - gap * (columns - 1)) / columns;
  const panels = panelsOf(paper);
  const heights = panels.map((panel) => drawPanel(paper, panel, { x: 0, y: 0, width }).height);
  const bottoms: number[] = [];
  const marks = shareOut(heights, columns, gap).flatMap((column, at) => {
    let y = 0;
    const drawn = column.flatMap((index): readonly Mark[] => {
      const panel = panels[index];
      if (panel === undefined) return [];
      const { marks } = drawPanel(paper, panel, { x: at * (width + gap), y, width });
      y += (heights[index] ?? 0) + gap;
      return marks;
    });
    bottoms.push(y - gap);
    return drawn;
  });
  const bottom = Math.max(0, ...bottoms);
  const list = linkList(paper, bottom + sizes.unit * 3);
  return {
    marks: [...marks, ...list.marks],
    height: Math.max(1, bottom + (list.height > 0 ? sizes.unit * 3 + list.height : 0)),
  };
}

function drawPanel(
  paper: DiagramPaper,
  panel: GroupPanel,
  place: { x: number; y: number; width: number },
): Sketch {
  const { sizes, dresses } = paper;
  const dress = dresses[panel.at];
  const inset = sizes.unit * 2;
  const inner = place.width - inset * 2;
  const style = {
    size: sizes.label,
    weight: 'semibold',
    anchor: 'start',
    fill: dress === undefined ? 'ink' : (`${dress.hue}-text` as const),
  } as const;
  const title = wrapText(panel.title, inner, style.size, style.weight);
  const head = panel.title === '' ? 0 : blockHeight(title.length, style.size) + sizes.unit * 1.5;
  const nodes = flowNodes(paper, panel.nodes, {
    x: place.x + inset,
    y: place.y + inset + head,
    width: inner,
  });
  const height = inset * 2 + head + nodes.height;
  const ground: Mark = { kind: 'rect', ...place, height, radius: 0, paint: area('panel') };
  const bar = groupBar({ ...place, height: Math.max(2.5, sizes.unit * 0.6) }, dress);
  const text = panel.title === '' ? [] : [textAt(place.x + inset, place.y + inset, title, style)];
  return {
    marks: [{ kind: 'group', name: panel.title, marks: [ground, bar, ...text, ...nodes.marks] }],
    height,
  };
}

/** Boxes one after another, broken into rows like words into lines. */
function flowNodes(
  paper: DiagramPaper,
  nodes: readonly number[],
  place: { x: number; y: number; width: number },
): Sketch {
  const { sizes } = paper;
  const gap = sizes.unit * 1.2;
  let [x, y, row] = [0, 0, 0];
  const marks = nodes.map((node) => {
    const size = measureNode(paper, node, place.width, 'none');
    if (x > 0 && x + size.width > place.width) [x, y, row] = [0, y + row + gap, 0];
    const box = { x: place.x + x, y: place.y + y, width: size.width, height: size.height };
    x += size.width + gap;
    row = Math.max(row, size.height);
    return drawNode(paper, node, size, box);
  });
  return { marks, height: y + row };
}
