/** A PDF → how many headings it and its tables have, by two readers that know nothing of each other. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../../src/craft/pdf/pdf-objects.ts';
import { readStructure } from '../../src/craft/pdf/structure.ts';

export type Counts = Readonly<Record<string, number>>;

/** pdf.js tells of each page what stands on it, so only tags that stay on one page are counted. */
export async function rolesRead(bytes: Uint8Array): Promise<Counts> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    roles.push(...rolesIn(await (await pdf.getPage(number)).getStructTree()));
  return counted(roles);
}

export async function rolesTagged(bytes: Uint8Array): Promise<Counts> {
  const structure = readStructure(await openPdf(bytes));
  return counted((structure?.elements ?? []).map(({ standard }) => standard ?? ''));
}

const wanted: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'TH']);

function counted(roles: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const role of roles) if (wanted.has(role)) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}

function rolesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const role = 'role' in node && typeof node.role === 'string' ? [node.role] : [];
  const kids = 'children' in node && Array.isArray(node.children) ? node.children.flatMap(rolesIn) : [];
  return [...role, ...kids];
}
