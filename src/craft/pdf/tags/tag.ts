/** A tag of a PDF as plain data: easy to change, and written back when all is right. */
import type { PDFObject, PDFRef } from '../pdf-objects.ts';

export interface Tag {
  readonly role: string;
  /** Whatever else Chromium says of it: alternative text, language, attributes of cells and lists. */
  readonly extras: readonly (readonly [key: string, value: PDFObject])[];
  readonly kids: readonly TagKid[];
}

export type TagKid =
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'content'; readonly page: PDFRef; readonly mcid: number }
  /** An annotation. */
  | { readonly kind: 'object'; readonly page: PDFRef; readonly object: PDFRef };

/** Reads as part of a line rather than as a block of its own. */
export function isInline(kid: TagKid): boolean {
  return kid.kind !== 'tag' || inlineRoles.has(kid.tag.role);
}

const inlineRoles: ReadonlySet<string> = new Set([
  ...['Span', 'Em', 'Strong', 'Code', 'Link', 'Quote', 'Reference', 'Lbl'],
]);
