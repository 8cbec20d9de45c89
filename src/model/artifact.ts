/** What a writer returns: a path below `output/` and the bytes to store there. Only the command line stores it. */
export interface Artifact {
  /** Relative to the output folder, `/` between parts, made of ids only. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An artifact holding text, encoded as UTF-8. */
export function textArtifact(path: string, text: string): Artifact {
  return { path, bytes: new TextEncoder().encode(text) };
}
