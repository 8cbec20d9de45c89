/** Turns a diagram's nodes into its groups in order, those of no group last. */
import type { DiagramPaper } from './diagram-paper.ts';

export interface GroupPanel {
  readonly title: string;
  /** Which group; -1 for the nodes of none. */
  readonly at: number;
  readonly nodes: readonly number[];
}

/** Groups without nodes take no place. */
export function panelsOf({ data }: DiagramPaper): readonly GroupPanel[] {
  const known = new Set(data.groups.map((group) => group.id));
  const all = data.nodes.map((_, at) => at);
  const panels = data.groups.map(({ id, title }, at) => ({
    title,
    at,
    nodes: all.filter((node) => data.nodes[node]?.group === id),
  }));
  const rest = all.filter((node) => !known.has(data.nodes[node]?.group ?? ''));
  return [...panels, { title: '', at: -1, nodes: rest }].filter((panel) => panel.nodes.length > 0);
}
