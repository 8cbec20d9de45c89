/** Everything `lectern doctor` looks at, gathered as plain data: the checks ask nothing else. */

export interface SetUp {
  readonly machine: MachineFacts;
  /** Undefined where the folder has no content. */
  readonly project: ProjectFacts | undefined;
  readonly folder: string;
}

export interface MachineFacts {
  /** `20.19.0` */
  readonly node: string;
  readonly isRoot: boolean;
  /** Packages Lectern needs that are not installed. */
  readonly missingPackages: readonly string[];
  /** Folders and fonts that are gone from Lectern's own templates. */
  readonly missingTemplates: readonly string[];
  readonly missingFonts: readonly string[];
  readonly browser: BrowserFact;
  readonly hasGit: boolean;
  readonly temporary: FolderFact;
  /** Where the bundled browser is unpacked. */
  readonly cache: FolderFact;
}

export type BrowserFact =
  | { readonly kind: 'works'; readonly version: string }
  | { readonly kind: 'none'; readonly message: string }
  | { readonly kind: 'fails'; readonly message: string }
  | { readonly kind: 'not-asked' };

export interface FolderFact {
  readonly path: string;
  /** Why nothing can be written there. */
  readonly unwritable: string | undefined;
  /** Bytes that are free; undefined where the system does not say. */
  readonly free: number | undefined;
}

export interface ProjectFacts {
  readonly output: FolderFact;
  /** A file there that Lectern did not write. */
  readonly foreignOutput: string | undefined;
  readonly lock: { readonly path: string; readonly isHeld: boolean } | undefined;
  readonly isRepository: boolean;
  /** By its first error; undefined where `lectern.yaml` is well. */
  readonly projectFault: string | undefined;
  readonly hasProjectFile: boolean;
  /** As `lectern.yaml` has it, or its address where that is known. */
  readonly editor: string | undefined;
  readonly languages: readonly string[];
  readonly decks: number;
  readonly handbooks: number;
  readonly schema: 'current' | 'stale' | 'missing';
  readonly files: readonly FileFact[];
  /** Links below content that lead nowhere or out of the project. */
  readonly deadLinks: readonly string[];
  /** Lectern's version by which the output was made, and its own. */
  readonly builtBy: string | undefined;
  readonly version: string;
}

export interface FileFact {
  readonly path: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'other';
  readonly hasMark: boolean;
  readonly lineEnds: 'one' | 'mixed' | 'carriage-returns';
  /** First line that is indented with a tab. */
  readonly tabAt: number | undefined;
  /** First line of a merge that was left half done. */
  readonly conflictAt: number | undefined;
}

export interface Complaint {
  /** What it goes by: `browser-missing`. */
  readonly id: string;
  /** An error keeps something from being made; a warning may; a note is good to know. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly of: 'machine' | 'content';
  readonly message: string;
  readonly cure: string;
}
