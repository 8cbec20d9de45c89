/** Rings at any time → one awakening of whoever waits; a ring while nobody waits is kept, and several are one. */
export interface Bell {
  ring(): void;
  /** Whether it rang since the last awakening. */
  rung(): boolean;
  /** Resolves at the next ring, at once if there was one. */
  heard(): Promise<void>;
  /** The same, and awakens: the ring is answered. */
  next(): Promise<void>;
}

export function openBell(): Bell {
  let rung = false;
  const waiting = new Set<() => void>();
  const heard = async (): Promise<void> => {
    if (!rung) await new Promise<void>((resolve) => waiting.add(resolve));
  };
  return {
    ring: () => {
      rung = true;
      for (const wake of waiting) wake();
      waiting.clear();
    },
    rung: () => rung,
    heard,
    next: async () => {
      await heard();
      rung = false;
    },
  };
}
