/** Chromium's structure tree, turned into one whose every role a reader of PDF 1.7 knows and whose list items have bodies. */
import {
  dictionaries,
  name,
  nameAt,
  type OpenPdf,
  PDFArray,
  PDFDict,
  type PDFObject,
  PDFRef,
} from './pdf-objects.ts';

export function mendTags(pdf: OpenPdf): void {
  const root = pdf.catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return;
  root.set(name('RoleMap'), pdf.context.obj(roleMap));
  for (const [ref, element] of dictionaries(pdf)) {
    if (nameAt(element, 'S') === 'LI' && nameAt(element, 'Type') === 'StructElem')
      giveBody(pdf, ref, element);
  }
}

/** Roles of PDF 2.0 that Chromium writes into a file of an older version. */
const roleMap = { Em: 'Span', Strong: 'Span', Aside: 'Div' } as const;

/** Everything in the item but its label goes into one `LBody`. */
function giveBody(pdf: OpenPdf, ref: PDFRef, item: PDFDict): void {
  const kids = kidsOf(item);
  if (!kids.every((kid) => kid instanceof PDFRef) || kids.some((kid) => roleOf(pdf, kid) === 'LBody')) return;
  const labels = kids.filter((kid) => roleOf(pdf, kid) === 'Lbl');
  const content = kids.filter((kid) => roleOf(pdf, kid) !== 'Lbl');
  if (content.length === 0) return;
  const body = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: content }));
  for (const kid of content) {
    const child = pdf.context.lookup(kid);
    if (child instanceof PDFDict) child.set(name('P'), body);
  }
  item.set(name('K'), pdf.context.obj([...labels, body]));
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const direct = element.get(name('K'));
  const kids = element.lookup(name('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return direct === undefined ? [] : [direct];
}

function roleOf(pdf: OpenPdf, kid: PDFObject): string | undefined {
  const element = pdf.context.lookup(kid instanceof PDFRef ? kid : undefined);
  return element instanceof PDFDict ? nameAt(element, 'S') : undefined;
}
