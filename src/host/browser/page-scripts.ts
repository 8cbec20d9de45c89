/** The two functions that run inside the page: one waits until it is wholly loaded, one measures its boxes. */
import type { Box } from '../../ports/press.ts';

/*
 * Each function is sent to the browser as text, so it may use nothing from this file but types.
 * Only what is used of the page's own interfaces is declared here; the program itself has no document.
 */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}
interface PageNode {
  readonly textContent: string | null;
}
interface PageElement extends PageNode {
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly scrollWidth: number;
  readonly scrollHeight: number;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): Rectangle;
}
interface PageImage {
  readonly currentSrc: string;
  readonly src: string;
  decode(): Promise<void>;
}
interface PageFont {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  load(): Promise<unknown>;
}
declare const document: {
  readonly fonts: Iterable<PageFont> & { readonly ready: Promise<unknown> };
  readonly images: Iterable<PageImage>;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createRange(): { selectNodeContents(node: PageNode): void; getClientRects(): Iterable<Rectangle> };
  createTreeWalker(root: PageNode, what: number): { nextNode(): PageNode | null };
};
declare const Image: new () => PageImage;
declare const getComputedStyle: (element: PageElement) => { readonly fontSize: string };
declare const scrollX: number;
declare const scrollY: number;

/**
 * Loads every declared font face and every picture brought along, used or not: margin boxes ask for theirs only while
 * printing, and then it is too late to wait. Returns what could not be loaded.
 */
export async function settlePage(pictures: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  // A picture told to wait until it is scrolled to would wait for ever.
  const eager = (image: PageImage) => Object.assign(image, { loading: 'eager' });
  const fonts = [...document.fonts].map((font) =>
    font.load().catch(() => lost.push(`the font ${font.family} ${font.weight} ${font.style}`)),
  );
  const brought = pictures.map((address) => Object.assign(new Image(), { src: address }));
  // Held on to, so that the browser does not forget them before the print.
  Object.assign(document, { brought });
  const images = [...document.images, ...brought].map((image) =>
    eager(image)
      .decode()
      .catch(() => lost.push(`the picture ${(image.currentSrc || image.src).slice(0, 200)}`)),
  );
  await Promise.all([...fonts, ...images]);
  await document.fonts.ready;
  return [...new Set(lost)];
}

/** Every `data-box` element in document order. */
export function measureBoxes(): Box[] {
  const textNodes = 4;

  /** Pieces of one line share most of their height, however sub- and superscripts shift them. */
  function countLines(pieces: readonly Rectangle[]): number {
    let lines = 0;
    let line: Rectangle | undefined;
    for (const piece of [...pieces].sort((a, b) => a.top - b.top || b.height - a.height)) {
      const overlap = line ? Math.min(line.bottom, piece.bottom) - piece.top : 0;
      const smaller = line ? Math.min(line.bottom - line.top, piece.height) : 0;
      const same = line !== undefined && overlap > smaller / 2;
      if (!same) lines += 1;
      if (!same || !line || piece.height > line.bottom - line.top) line = piece;
    }
    return lines;
  }

  function textPieces(element: PageElement): Rectangle[] {
    const pieces: Rectangle[] = [];
    const walker = document.createTreeWalker(element, textNodes);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      pieces.push(...[...range.getClientRects()].filter((piece) => piece.width > 0 && piece.height > 0));
    }
    return pieces;
  }

  return [...document.querySelectorAll('[data-box]')].map((element) => {
    const place = element.getBoundingClientRect();
    return {
      key: element.getAttribute('data-box') ?? '',
      x: place.x + scrollX,
      y: place.y + scrollY,
      width: place.width,
      height: place.height,
      clientWidth: element.clientWidth,
      clientHeight: element.clientHeight,
      scrollWidth: element.scrollWidth,
      scrollHeight: element.scrollHeight,
      fontSize: Number.parseFloat(getComputedStyle(element).fontSize),
      lines: countLines(textPieces(element)),
    };
  });
}
