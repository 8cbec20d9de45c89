/** Artifacts with what the manifest and the portal say of them, and what went wrong. */
import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

export interface Made {
  readonly artifact: Artifact;
  readonly slides: number | undefined;
  readonly pages: number | undefined;
  /** What whoever uses the file must know. */
  readonly told?: string;
}

export interface Making {
  readonly made: readonly Made[];
  readonly diagnostics: readonly Diagnostic[];
}

export const nothing: Making = { made: [], diagnostics: [] };

export function joined(makings: readonly Making[]): Making {
  return {
    made: makings.flatMap(({ made }) => made),
    diagnostics: makings.flatMap(({ diagnostics }) => diagnostics),
  };
}

export function plain(artifacts: readonly Artifact[]): Making {
  return {
    made: artifacts.map((artifact) => ({ artifact, slides: undefined, pages: undefined })),
    diagnostics: [],
  };
}
