/** Turns links into lines of text under a map whose boxes leave no room for arrows. */
import type { Sketch } from '../finish-drawing.ts';
import { blockHeight, textAt } from '../text-box.ts';
import { wrapText } from '../wrap.ts';
import type { DiagramLink, DiagramPaper } from './diagram-paper.ts';

export function linkList(paper: DiagramPaper, top: number): Sketch {
  const { data, sheet, sizes } = paper;
  const style = { size: sizes.small, weight: 'regular', anchor: 'start', fill: 'ink' } as const;
  const columns = sheet.width > sizes.small * 50 && data.links.length > 3 ? 2 : 1;
  const gap = sizes.unit * 4;
  const width = (sheet.width - gap * (columns - 1)) / columns;
  const each = Math.ceil(data.links.length / columns);
  const heights = new Array<number>(columns).fill(0);
  const marks = data.links.map((link, at) => {
    const column = Math.floor(at / each);
    const lines = wrapText(linkText(paper, link), width, style.size, style.weight);
    const y = top + (heights[column] ?? 0);
    heights[column] = (heights[column] ?? 0) + blockHeight(lines.length, style.size) + sizes.unit;
    return textAt(column * (width + gap), y, lines, style);
  });
  return { marks, height: Math.max(0, ...heights) };
}

function linkText({ data }: DiagramPaper, link: DiagramLink): string {
  const name = (id: string): string => data.nodes.find((node) => node.id === id)?.text ?? id;
  return `${name(link.from)} → ${name(link.to)}${link.label === undefined ? '' : `: ${link.label}`}`;
}
