/** Runs of page numbers (`i ii iii`, `1 2 3`), turned into the labels a PDF viewer shows beside its thumbnails. */
import { name, type OpenPdf } from './pdf-objects.ts';

export interface PageLabels {
  /** Index of the first page numbered so, from 0. */
  readonly from: number;
  readonly style: 'roman' | 'arabic' | 'none';
  /** Number of that first page. */
  readonly start: number;
}

export function labelPages(pdf: OpenPdf, { labels }: { readonly labels: readonly PageLabels[] }): void {
  if (labels.length === 0) return;
  const { context } = pdf;
  const rows = [...labels]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, style, start }) => [
      context.obj(from),
      context.obj(style === 'none' ? {} : { S: styles[style], St: start }),
    ]);
  pdf.catalog.set(name('PageLabels'), context.obj({ Nums: rows }));
}

const styles = { roman: 'r', arabic: 'D' } as const;
