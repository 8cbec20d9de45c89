/** Rings at any time → one awakening of whoever waits; a ring while nobody waits is kept, and several are one. */
export interface Bell {
  ring(): void;
  /** Whether it rang since the last awakening. */
  rung(): boolean;
  /** Resolves at the next ring, at once if there was one. */
  next(): Promise<void>;
}

export function openBell(): Bell {
  let rung = false;
  let wake: () => void = () => {};
  return {
    ring: () => {
      rung = true;
      wake();
    },
    rung: () => rung,
    next: async () => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      rung = false;
    },
  };
}
