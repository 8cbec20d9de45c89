/** Turns places wished for into places that do not overlap: in order, as near to the wishes as can be. */

export interface Wish {
  /** Where the middle would best be. */
  readonly middle: number;
  readonly size: number;
}

interface Cluster {
  readonly members: readonly Wish[];
  /** Sum over members of where the cluster would have to start for each to be content. */
  readonly starts: number;
  readonly length: number;
}

/** The middles, in the order given. Wishes outside `from`–`to` are drawn in; if all is too long, it runs over `to`. */
export function spread(wishes: readonly Wish[], gap: number, from: number, to: number): readonly number[] {
  const clusters: Cluster[] = [];
  for (const wish of wishes) {
    let cluster: Cluster = { members: [wish], starts: wish.middle - wish.size / 2, length: wish.size + gap };
    let before = clusters.at(-1);
    while (
      before !== undefined &&
      startOf(before, from, to, gap) + before.length > startOf(cluster, from, to, gap)
    ) {
      clusters.pop();
      cluster = join(before, cluster);
      before = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster) => middles(cluster, startOf(cluster, from, to, gap), gap));
}

function startOf(cluster: Cluster, from: number, to: number, gap: number): number {
  const wished = cluster.starts / cluster.members.length;
  return Math.max(from, Math.min(wished, to - cluster.length + gap));
}

function join(one: Cluster, other: Cluster): Cluster {
  return {
    members: [...one.members, ...other.members],
    starts: one.starts + other.starts - other.members.length * one.length,
    length: one.length + other.length,
  };
}

function middles(cluster: Cluster, start: number, gap: number): readonly number[] {
  let at = start;
  return cluster.members.map((wish) => {
    const middle = at + wish.size / 2;
    at += wish.size + gap;
    return middle;
  });
}
