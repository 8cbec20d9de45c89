/** The raw PDF Chromium prints, turned into its number of pages and the page of every named destination. */
import { need, openRawFile, type RawFile } from './raw-file.ts';

export interface Destinations {
  readonly pages: number;
  /** HTML id → index of the page it stands on, from 0. Chromium names only ids that some link of the document targets. */
  readonly places: ReadonlyMap<string, number>;
}

export function readDestinations(bytes: Uint8Array): Destinations {
  const file = openRawFile(bytes);
  const catalog = file.object(need(/\/Root (\d+) 0 R/, file.trailer));
  const pages = leaves(file, need(/\/Pages (\d+) 0 R/, catalog));
  const indexes = new Map(pages.map((page, index) => [page, index]));
  return { pages: pages.length, places: readPlaces(file, catalog, indexes) };
}

/** The pages below a node of the page tree, in order. */
function leaves(file: RawFile, node: string): readonly string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(file.object(node))?.[1];
  return kids === undefined ? [node] : references(kids).flatMap((kid) => leaves(file, kid));
}

function references(text: string): readonly string[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => match[1] ?? '');
}

function readPlaces(
  file: RawFile,
  catalog: string,
  indexes: ReadonlyMap<string, number>,
): Map<string, number> {
  const named = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
  const places = new Map<string, number>();
  if (named === undefined) return places;
  for (const [, name, page] of file.object(named).matchAll(/\/(\S+) \[(\d+) 0 R/g)) {
    const index = indexes.get(page ?? '');
    if (name !== undefined && index !== undefined) places.set(decodeName(name), index);
  }
  return places;
}

/** A PDF name escapes bytes as `#C3`; what it escapes here is itself the percent-encoded id. */
function decodeName(name: string): string {
  const address = name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
