/** A small PDF without a fault, and ways to spoil it. */
import { finishPdf } from '../../../src/craft/pdf/finish.ts';
import { contentOf, name, type OpenPdf, PDFDict, setContent } from '../../../src/craft/pdf/pdf-objects.ts';
import { type Element, readStructure } from '../../../src/craft/pdf/structure.ts';
import { openPress } from '../../../src/host/browser/press.ts';

const title = 'A title that is long enough to go on in a second line of its own';

const html = `<!doctype html><html lang="en"><head><title>T</title><style>
  @page { size: 120mm 150mm; margin: 15mm; @bottom-center { content: counter(page) } } section { break-before: page }</style></head><body>
  <h1 id="one">${title}</h1>
  <p>Text with <a href="#two">a place</a> and <a href="https://example.org/">an address</a>.</p>
  <h2 id="two">A list</h2><ol><li>one</li><li>two</li></ol>
  <aside role="article"><p>A note.</p></aside><p>What it stands beside.</p>
  <section><h2>A table</h2><table><caption>Counted</caption>
    <thead><tr><th scope="col">what</th><th scope="col">how many</th></tr></thead>
    <tbody><tr><th scope="row">fish</th><td>2</td></tr><tr><th scope="row">loaves</th><td>5</td></tr></tbody></table>
  <h3>A figure</h3>
  <svg role="img" aria-label="A square" width="40" height="40"><rect width="40" height="40"/></svg>
  <p lang="fr">Bonjour</p></section></body></html>`;

export async function goodPdf(): Promise<Uint8Array> {
  const press = await openPress({ notice: () => {} });
  try {
    const printed = await press.print({ subject: 'the test', html, files: new Map() }, { kind: 'final' });
    return await finishPdf(printed, {
      title: 'A title',
      author: 'Lectern',
      subject: 'A test',
      keywords: [],
      language: 'en',
      date: '2026-11-20',
      labels: [{ from: 0, style: 'arabic', start: 1 }],
      outline: [title, 'A list', 'A table', 'A figure'],
      places: new Map([['two', 'A list']]),
    });
  } finally {
    await press.close();
  }
}

export function elements(pdf: OpenPdf, role: string): readonly Element[] {
  return (readStructure(pdf)?.elements ?? []).filter((element) => element.role === role);
}

/** The first element of a role. */
export function element(pdf: OpenPdf, role: string): Element {
  const [found] = elements(pdf, role);
  if (found === undefined) throw new Error(`the good PDF has no ${role}`);
  return found;
}

/** The nth annotation of the first page. */
export function link(pdf: OpenPdf, at = 0): PDFDict {
  return dictionary(pdf.getPage(0).node.Annots()?.lookup(at));
}

export function dictionary(object: unknown): PDFDict {
  if (object instanceof PDFDict) return object;
  throw new Error('the good PDF has no such dictionary');
}

/** A dictionary of the catalog, or one below it. */
export function below(pdf: OpenPdf, ...keys: readonly string[]): PDFDict {
  return keys.reduce((node, key) => dictionary(node.lookup(name(key))), pdf.catalog as PDFDict);
}

/** Changes what a page draws; a change that changes nothing is a fault of the test. */
export function redraw(pdf: OpenPdf, page: number, from: string | RegExp, to: string): void {
  const before = contentOf(pdf, pdf.getPage(page));
  const after = before.replace(from, to);
  if (after === before) throw new Error(`the good PDF draws no ${from}`);
  setContent(pdf, pdf.getPage(page), after);
}
