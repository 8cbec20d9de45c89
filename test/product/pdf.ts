/** A PDF → where its names and bookmarks lead, read by another program than the one that made it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Place {
  /** Index of its page. */
  readonly page: number;
  /** Height on the page, in points from the foot. */
  readonly y: number;
}

export interface PlacedBookmark extends Place {
  readonly title: string;
  readonly depth: number;
}

export interface PdfPlaces {
  readonly pageCount: number;
  readonly labels: readonly string[];
  readonly named: ReadonlyMap<string, Place>;
  readonly bookmarks: readonly PlacedBookmark[];
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** For each page, the roles of its structure. */
  readonly roles: readonly ReadonlySet<string>[];
}

type Destination = readonly unknown[];

interface OutlineItem {
  readonly title: string;
  readonly dest: string | Destination | null;
  readonly items: readonly OutlineItem[];
}

export async function readPlaces(bytes: Uint8Array): Promise<PdfPlaces> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const labels: readonly string[] = (await pdf.getPageLabels()) ?? [];
  const names: Readonly<Record<string, Destination>> = await pdf.getDestinations();
  const placeOf = async (destination: Destination): Promise<Place> => {
    const [page, , , y] = destination;
    const index = isReference(page) ? await pdf.getPageIndex(page) : -1;
    return { page: index, y: typeof y === 'number' ? y : Number.NaN };
  };
  const named = new Map<string, Place>();
  for (const [name, destination] of Object.entries(names))
    named.set(decodeURIComponent(name), await placeOf(destination));
  const outline: readonly OutlineItem[] = (await pdf.getOutline()) ?? [];
  const bookmarks = await Promise.all(
    flat(outline, 0).map(async ({ item: { title, dest }, depth }): Promise<PlacedBookmark> => {
      const destination = typeof dest === 'string' ? names[dest] : dest;
      return { title, depth, ...(await placeOf(destination ?? [])) };
    }),
  );
  const { info } = await pdf.getMetadata();
  const roles: ReadonlySet<string>[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    roles.push(new Set(rolesIn(await (await pdf.getPage(number)).getStructTree())));
  return {
    pageCount: pdf.numPages,
    labels,
    named,
    bookmarks,
    title: 'Title' in info ? String(info.Title) : '',
    language: 'Language' in info ? String(info.Language) : '',
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    roles,
  };
}

function isReference(page: unknown): page is { num: number; gen: number } {
  return typeof page === 'object' && page !== null && 'num' in page;
}

function flat(
  items: readonly OutlineItem[],
  depth: number,
): readonly { readonly item: OutlineItem; readonly depth: number }[] {
  return items.flatMap((item) => [{ item, depth }, ...flat(item.items, depth + 1)]);
}

function rolesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const role = 'role' in node && typeof node.role === 'string' ? [node.role] : [];
  return 'children' in node && Array.isArray(node.children)
    ? [...role, ...node.children.flatMap(rolesIn)]
    : role;
}
