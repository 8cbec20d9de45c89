/** A handbook's names become the page whose picture stands for it: a cover as a reader would know it. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import { element, type Html, joinHtml } from '../../craft/markup/html.ts';
import { textHtml } from '../../craft/markup/runs.ts';
import { palette } from '../../craft/theme/tokens.ts';

type Cover = Pick<Handbook, 'title' | 'subtitle' | 'imprint'> & { readonly editionText: string };

export function coverHtml({ title, subtitle, imprint, editionText }: Cover): string {
  const { publisher, edition, dateText, language, direction } = imprint;
  const lines: readonly Html[] = [
    element('p', { class: 'publisher' }, textHtml(publisher)),
    element('h1', {}, textHtml(title)),
    ...(subtitle === undefined ? [] : [element('p', { class: 'subtitle' }, textHtml(subtitle))]),
    element('p', { class: 'for' }, textHtml(editionText)),
    element('p', { class: 'edition' }, textHtml(`${edition} · ${dateText}`)),
  ];
  const head = `<meta charset="utf-8"><title>Cover</title><style>${style}</style>`;
  return `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}</head><body>${joinHtml(lines)}</body></html>`;
}

const style = `
@font-face { font-family: "Source Serif 4 Display"; src: url("fonts/SourceSerif4Display-Semibold.ttf.woff2"); font-weight: 600; }
@font-face { font-family: "Source Sans 3"; src: url("fonts/SourceSans3-Regular.ttf.woff2"); }
* { margin: 0; box-sizing: border-box; }
body { width: 600px; height: 848px; padding: 64px 56px; display: flex; flex-direction: column; background: ${palette.primary}; color: ${palette.paper}; font: 22px/1.4 "Source Sans 3"; }
.publisher { margin-block-end: auto; letter-spacing: .04em; }
h1 { font: 600 66px/1.05 "Source Serif 4 Display"; border-block-start: 6px solid ${palette.accent}; padding-block-start: 32px; text-wrap: balance; }
.subtitle { font-size: 28px; margin-block-start: 20px; }
.for { margin-block-start: auto; font-size: 34px; font-weight: 600; }
.edition { margin-block-start: 8px; }
`;
