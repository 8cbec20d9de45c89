/** A deck's PDF → what each page shows and says, read by its tags, as a screen reader would. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { lettersOf, normalAddress, type SlideContent } from './slide-content.ts';

/** The foot is the end of the words. */
export type PdfSlide = Omit<SlideContent, 'id' | 'notes' | 'foot'>;

export async function pdfSlides(bytes: Uint8Array): Promise<readonly PdfSlide[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfSlide[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = markedTexts((await page.getTextContent({ includeMarkedContent: true })).items);
    const { words, alternatives } = read(await page.getStructTree(), texts);
    const annotations: readonly unknown[] = await page.getAnnotations();
    pages.push({
      words: lettersOf(words),
      links: [...new Set(annotations.flatMap(addressOf).map(normalAddress))].sort(),
      alternatives: alternatives.map(lettersOf),
    });
  }
  return pages;
}

/** Text by the id of the marked content around it. */
function markedTexts(items: readonly unknown[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue;
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && typeof item.id === 'string' ? item.id : '');
    } else if ('str' in item && typeof item.str === 'string') {
      const id = open.findLast((each) => each !== '') ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str);
    }
  }
  return texts;
}

interface Read {
  readonly words: string;
  readonly alternatives: readonly string[];
}

function read(node: unknown, texts: ReadonlyMap<string, string>): Read {
  if (typeof node !== 'object' || node === null) return { words: '', alternatives: [] };
  if ('id' in node && typeof node.id === 'string')
    return { words: texts.get(node.id) ?? '', alternatives: [] };
  if ('role' in node && node.role === 'Figure')
    return { words: '', alternatives: 'alt' in node && typeof node.alt === 'string' ? [node.alt] : [] };
  const children: readonly unknown[] =
    'children' in node && Array.isArray(node.children) ? node.children : [];
  const all = children.map((child) => read(child, texts));
  return {
    words: all.map(({ words }) => words).join(' '),
    alternatives: all.flatMap(({ alternatives }) => alternatives),
  };
}

function addressOf(annotation: unknown): readonly string[] {
  return typeof annotation === 'object' &&
    annotation !== null &&
    'url' in annotation &&
    typeof annotation.url === 'string'
    ? [annotation.url]
    : [];
}
