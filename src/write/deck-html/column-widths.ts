/** A table of a slide → its columns with their widths, which the theme obeys. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { type GridBody, gridColumns } from '../../lay/bodies/laid-grid.ts';
import { settingOf } from '../../lay/setting.ts';
import { make, type TreeElement } from './tree.ts';

export function columnWidths(body: GridBody, { density }: Slide, { ratio }: Deck): TreeElement {
  const setting = settingOf({ ratio, density, medium: 'screen' });
  const { widths } = gridColumns(body, setting.width, setting);
  const columns = widths.map((width) =>
    make('col', { style: `--w:${Math.round((width * 10_000) / setting.width) / 100}%` }),
  );
  return make('colgroup', {}, ...columns);
}
