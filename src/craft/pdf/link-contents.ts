/** Links that only have a target, turned into links that say in words where they lead. */
import { dictionaries, name, nameAt, type OpenPdf, PDFDict, textAt, textString } from './pdf-objects.ts';

export function describeLinks(
  pdf: OpenPdf,
  { places }: { readonly places?: ReadonlyMap<string, string> },
): void {
  for (const [, annotation] of dictionaries(pdf)) {
    if (nameAt(annotation, 'Subtype') !== 'Link') continue;
    const words = addressOf(annotation) ?? placeOf(annotation, places ?? new Map());
    if (words) annotation.set(name('Contents'), textString(words));
  }
}

function addressOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(name('A'));
  return action instanceof PDFDict ? textAt(action, 'URI') : undefined;
}

/** Chromium names a destination by its percent-encoded id. */
function placeOf(annotation: PDFDict, places: ReadonlyMap<string, string>): string | undefined {
  const destination = nameAt(annotation, 'Dest');
  if (destination === undefined) return undefined;
  const id = decoded(destination);
  return places.get(id) ?? id;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
