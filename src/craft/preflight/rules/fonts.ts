/** Fonts: all there, none drawn by hand, every glyph a character. */

import type { Font } from '../../pdf/fonts.ts';
import type { Fault, Rule } from '../finding.ts';
import type { PreflightFile } from '../read-file.ts';
import { inFile } from '../where.ts';

export const fontRules: readonly Rule[] = [
  {
    id: 'font-embedded',
    clause: '7.21.4.1',
    checkpoint: '31-009',
    says: 'Every font that shows text is in the file',
    find: (file) => fontsThat(file, ({ embedded }) => !embedded, 'it is not in the file'),
  },
  {
    id: 'font-type-3',
    clause: '7.21.3',
    checkpoint: undefined,
    says: 'No font is a Type 3 font, whose signs are only drawings (stricter than the standard)',
    find: (file) => fontsThat(file, ({ kind }) => kind === 'Type3', 'it is a Type 3 font'),
  },
  {
    id: 'font-unicode',
    clause: '7.21.7',
    checkpoint: '31-027',
    says: 'Every sign shown stands for a character',
    find: ({ pages }) =>
      pages.flatMap(({ number, content }) =>
        [...content.meaningless].map(
          ([font, codes]): Fault => ({
            page: number,
            where: `font ${font.name}`,
            what: `${codes.size === 1 ? 'a sign stands' : `${codes.size} signs stand`} for no character`,
          }),
        ),
      ),
  },
  {
    id: 'font-missing-sign',
    clause: '7.21.8',
    checkpoint: '31-030',
    says: 'Nowhere is the sign shown that stands for what a font lacks',
    find: ({ pages }) =>
      pages.flatMap(({ number, content }) =>
        [...content.missing].map(
          (font): Fault => ({ page: number, where: `font ${font.name}`, what: '.notdef is shown' }),
        ),
      ),
  },
];

function fontsThat({ fonts }: PreflightFile, bad: (font: Font) => boolean, what: string): readonly Fault[] {
  return fonts.filter(bad).flatMap((font) => inFile(`font ${font.name}`, what));
}
