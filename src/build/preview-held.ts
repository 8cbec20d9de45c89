/** PDFs that were opened → those somebody may still read: no page in them tells when it is closed. */

export interface Held {
  opened(path: string): void;
  /** Those of late. */
  paths(): readonly string[];
}

/** Milliseconds for which a PDF that was opened is kept new. */
const patience = 600_000;

export function openHeld(now: () => number): Held {
  const last = new Map<string, number>();
  return {
    opened: (path) => last.set(path, now()),
    paths: () => {
      for (const [path, at] of last) if (now() - at > patience) last.delete(path);
      return [...last.keys()];
    },
  };
}
