/** Turns unit and date into the line above a native chart, and says what a gap in it means. */
import { hasMissing } from '../../draw/chart/chart-paper.ts';
import { tag, type Xml } from '../xml.ts';
import type { ChartSetting } from './chart-setting.ts';
import { richText } from './chart-text.ts';

/** At the top left, as drawings have it; without anything to say, no title and none made up by the program. */
export function caption(setting: ChartSetting): readonly Xml[] {
  const lines = captionLines(setting);
  if (lines.length === 0) return [];
  const type = { size: setting.sizes.small, bold: false, fill: 'quiet' } as const;
  return [tag('c:title', {}, richText(lines, type, setting.options), corner, tag('c:overlay', { val: 0 }))];
}

function captionLines({ data, options: { words } }: ChartSetting): readonly string[] {
  const asOf = data.asOf === '' ? '' : `${words['as-of']} ${data.asOf}`;
  const unit = data.unit.charAt(0).toUpperCase() + data.unit.slice(1);
  const missing = hasMissing(data) ? `${words['missing-values']}: ${words['not-established']}` : '';
  const told = [unit, asOf, missing].filter((part) => part !== '').join(' · ');
  return told === '' ? [] : [told];
}

const corner: Xml = tag(
  'c:layout',
  {},
  tag(
    'c:manualLayout',
    {},
    tag('c:xMode', { val: 'edge' }),
    tag('c:yMode', { val: 'edge' }),
    tag('c:x', { val: 0 }),
    tag('c:y', { val: 0 }),
  ),
);
