/** Turns labels that hang on leaders into heights above their track, so that no label meets a label or a leader. */

export interface Flag {
  /** Where the leader stands; the label begins there and goes to the right. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/**
 * From the track up to the lower edge of each label, for flags in order of x. A flag may only be crossed by leaders that
 * end below it, so they are laid from the right, each on top of what lies under it.
 */
export function flagBases(flags: readonly Flag[], gap: number): readonly number[] {
  const bases = new Array<number>(flags.length).fill(0);
  for (let at = flags.length - 1; at >= 0; at -= 1) {
    const reach = (flags[at]?.x ?? 0) + (flags[at]?.width ?? 0) + gap;
    for (let other = at + 1; other < flags.length; other += 1) {
      const under = flags[other];
      if (under === undefined || under.x >= reach) continue;
      bases[at] = Math.max(bases[at] ?? 0, (bases[other] ?? 0) + under.height + gap);
    }
  }
  return bases;
}
