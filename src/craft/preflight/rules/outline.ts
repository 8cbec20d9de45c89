/** Bookmarks and page labels: the ways into a file for those who do not leaf through it. */
import { name, PDFDict, textAt } from '../../pdf/pdf-objects.ts';
import type { Fault, Rule } from '../finding.ts';
import { readNumberTree } from '../number-tree.ts';
import type { PreflightFile } from '../read-file.ts';
import { inFile } from '../where.ts';

export const outlineRules: readonly Rule[] = [
  {
    id: 'outline',
    clause: '7.17',
    checkpoint: undefined,
    says: 'A file with headings has bookmarks',
    find: (file) =>
      file.headings.length > 0 && bookmarksOf(file).length === 0
        ? inFile('catalog', 'there are headings and no bookmarks')
        : [],
  },
  {
    id: 'outline-words',
    clause: '7.17',
    checkpoint: undefined,
    says: 'Every bookmark reads as a heading does, word by word, in the order of the headings',
    find: strangeBookmarks,
  },
  {
    id: 'page-labels',
    clause: '7.17',
    checkpoint: undefined,
    says: 'Pages are labelled from the first one on',
    find: ({ pdf }) => {
      const labels = pdf.catalog.lookup(name('PageLabels'));
      const rows = labels instanceof PDFDict ? readNumberTree(labels) : new Map<number, unknown>();
      return rows.has(0) ? [] : inFile('catalog', 'there are no PageLabels for the first page');
    },
  },
];

function bookmarksOf({ pdf }: PreflightFile): readonly string[] {
  const root = pdf.catalog.lookup(name('Outlines'));
  return root instanceof PDFDict ? titlesBelow(root, new Set()) : [];
}

function titlesBelow(parent: PDFDict, passed: Set<PDFDict>): readonly string[] {
  const titles: string[] = [];
  let item = parent.lookup(name('First'));
  while (item instanceof PDFDict && !passed.has(item)) {
    passed.add(item);
    titles.push(textAt(item, 'Title') ?? '', ...titlesBelow(item, passed));
    item = item.lookup(name('Next'));
  }
  return titles;
}

/** Some headings may have no bookmark. */
function strangeBookmarks(file: PreflightFile): readonly Fault[] {
  const headings = file.headings.map(({ text }) => plain(text));
  let next = 0;
  return bookmarksOf(file).flatMap((title) => {
    const found = headings.indexOf(plain(title), next);
    if (found >= 0) next = found + 1;
    return found >= 0 ? [] : inFile(`bookmark “${title}”`, 'no heading that is due reads like it');
  });
}

/** Ligatures taken apart, unused break points left out. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
