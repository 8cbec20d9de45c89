/** The parts of a printed page → the document the press prints, with the faces its styles name. */
import type { PressDocument, PressFile } from '../../ports/press.ts';
import { element, escapeHtml, type Html, joinHtml } from '../markup/html.ts';

export interface SheetPage {
  /** Named in errors when the browser fails: `the handout of igf-in-brief`. */
  readonly subject: string;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly styles: readonly string[];
  readonly content: readonly Html[];
  /** By file name, as they lie in `templates/fonts`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

export function sheetDocument(page: SheetPage): PressDocument {
  const html = [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(page.language)}" dir="${page.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    element('title', {}, escapeHtml(page.title)),
    ...page.styles.map((style) => `<style>${style}</style>`),
    '</head>',
    `<body><main>${joinHtml(page.content)}</main></body>`,
    '</html>',
  ].join('\n');
  return { subject: page.subject, html, files: namedFonts(page) };
}

/** Only those a style names: the browser loads every face it is told of. */
function namedFonts({ styles, fonts }: SheetPage): ReadonlyMap<string, PressFile> {
  const named = styles.flatMap((style) => [...style.matchAll(/url\((fonts\/([\w.-]+))\)/g)]);
  return new Map(
    named.map(([, address = '', file = '']) => {
      const bytes = fonts.get(file);
      if (bytes === undefined) throw new Error(`the font ${file} was not handed to the page`);
      return [address, { type: 'font/woff2', bytes }];
    }),
  );
}
