/** The files of an output folder → its manifest, and where the two disagree. */
import { createHash } from 'node:crypto';

export interface Manifest {
  readonly artifacts: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly slides?: number;
    readonly pages?: number;
  }[];
  readonly slides: readonly { readonly deck: string; readonly id: string; readonly number: number }[];
  readonly pages: readonly {
    readonly book: string;
    readonly edition: string;
    readonly kind: string;
    readonly anchor: string;
    readonly folio?: string;
  }[];
  readonly entries: readonly { readonly id: string }[];
}

export function manifestOf(files: ReadonlyMap<string, Buffer>): Manifest {
  return JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '{}');
}

/** Rows and files must be the same, once each; the manifest and the mark of the folder have no row. */
export function checkManifest(files: ReadonlyMap<string, Buffer>): readonly string[] {
  const { artifacts, slides, pages, entries } = manifestOf(files);
  const listed = artifacts.map(({ path }) => path);
  const present = [...files.keys()].filter((path) => path !== 'manifest.json' && path !== '.gitignore');
  const keys = [
    ...listed,
    ...slides.map(({ deck, number }) => `slide ${deck} ${number}`),
    ...pages.map(({ book, edition, anchor }) => `page ${book} ${edition} ${anchor}`),
    ...entries.map(({ id }) => `entry ${id}`),
  ];
  return [
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} is listed twice`),
    ...present.filter((path) => !listed.includes(path)).map((path) => `${path} is not listed`),
    ...artifacts.flatMap(({ path, bytes, sha256 }) => {
      const file = files.get(path);
      if (file === undefined) return [`${path} is listed but not there`];
      const right = file.length === bytes && createHash('sha256').update(file).digest('hex') === sha256;
      return right ? [] : [`${path} is not the file that is listed`];
    }),
  ];
}
