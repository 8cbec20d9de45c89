/** Turns authors' links into links between node numbers: strays left out, answers and repeated loops made one. */
import type { DiagramPaper } from './diagram-paper.ts';

export interface DrawnLink {
  readonly from: number;
  readonly to: number;
  readonly label: string | undefined;
  readonly heads: 'end' | 'both';
}

export function readLinks({ data }: DiagramPaper): readonly DrawnLink[] {
  const indexOf = new Map(data.nodes.map((node, at) => [node.id, at]));
  const links: DrawnLink[] = [];
  for (const link of data.links) {
    const [from, to] = [indexOf.get(link.from), indexOf.get(link.to)];
    if (from === undefined || to === undefined) continue;
    const same = links.findIndex((one) => from === to && one.from === from && one.to === to);
    const loop = links[same];
    if (loop !== undefined) {
      links[same] = { ...loop, label: joined(loop.label, link.label) };
      continue;
    }
    const answer = links.findIndex(
      (one) => one.from === to && one.to === from && one.label === link.label && from !== to,
    );
    const other = links[answer];
    if (other !== undefined) links[answer] = { ...other, heads: 'both' };
    else links.push({ from, to, label: link.label, heads: 'end' });
  }
  return links;
}

/** A box has room for one loop, which then says all. */
function joined(one: string | undefined, other: string | undefined): string | undefined {
  const labels = [one, other].filter((label) => label !== undefined);
  return labels.length === 0 ? undefined : labels.join('; ');
}
