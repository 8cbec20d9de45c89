/** Title, author and the edition's date, turned into a PDF's Info dictionary, XMP packet and viewer settings. */
import { name, type OpenPdf, PDFDict, PDFRef, textAt, textString } from './pdf-objects.ts';

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly date: string;
}

export function writeMetadata(pdf: OpenPdf, metadata: Metadata): void {
  const { context, catalog } = pdf;
  const producer = producerOf(pdf);
  const printed = context.trailerInfo.Info;
  // The engine's own dictionary holds the minute of the print: it must not stay behind, even unused.
  if (printed instanceof PDFRef) context.delete(printed);
  context.trailerInfo.Info = context.register(infoDictionary(pdf, metadata, producer));
  const packet = new TextEncoder().encode(xmp(metadata, producer));
  catalog.set(
    name('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  );
  catalog.set(name('Lang'), textString(metadata.language));
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}

/** The engine that drew the pages keeps its credit. */
function producerOf(pdf: OpenPdf): string {
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
  return (info instanceof PDFDict ? textAt(info, 'Producer') : undefined) ?? 'Lectern';
}

function infoDictionary(pdf: OpenPdf, metadata: Metadata, producer: string): PDFDict {
  const date = `D:${metadata.date.replaceAll('-', '')}000000Z`;
  const fields: Readonly<Record<string, string>> = {
    Title: metadata.title,
    Author: metadata.author,
    Subject: metadata.subject,
    Keywords: metadata.keywords.join(', '),
    Creator: 'Lectern',
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
  const info = PDFDict.withContext(pdf.context);
  for (const [key, text] of Object.entries(fields)) info.set(name(key), textString(text));
  return info;
}

/** Padded with nothing and marked read-only: nobody edits it in place. */
function xmp(metadata: Metadata, producer: string): string {
  const date = `${metadata.date}T00:00:00Z`;
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const bag = metadata.keywords.map((keyword) => `<rdf:li>${escapeXml(keyword)}</rdf:li>`).join('');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(metadata.title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(metadata.subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escapeXml(metadata.language)}</rdf:li></rdf:Bag></dc:language>
<dc:subject><rdf:Bag>${bag}</rdf:Bag></dc:subject>
<xmp:CreatorTool>Lectern</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Keywords>${escapeXml(metadata.keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
