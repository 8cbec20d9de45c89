/** Reading a project's files, by paths relative to the project folder, with `/` between parts. */
export interface Files {
  /** The bytes of a file, or undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Every file below a folder, sorted by code point; empty where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
}
