/** Faults with their places → the panel on top of every page: what is wrong first, and not more than a person reads. */
import type { Panel, PanelItem } from '../craft/screen/fault-panel.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { Place } from '../model/span.ts';
import type { Trouble } from './preview-trouble.ts';

export interface PlacedFault {
  readonly severity: Severity;
  readonly path: string;
  readonly start: Place;
  readonly message: string;
  readonly cure: string;
}

const most = 30;

/** Notes are left to `check`. */
export function previewPanel(
  faults: readonly PlacedFault[],
  troubles: readonly Trouble[],
  linkTo: (path: string, place: Place) => string,
): Panel {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  const failed = troubles.map((trouble): PanelItem => ({ severity: 'error', link: '', ...trouble }));
  const items = [
    ...failed,
    ...errors.map((each) => item(each, linkTo)),
    ...warnings.map((each) => item(each, linkTo)),
  ];
  const counts = [counted(failed.length + errors.length, 'error'), counted(warnings.length, 'warning')];
  const more = items.length > most ? [`the first ${most} shown`] : [];
  return { summary: [...counts.flat(), ...more].join(', '), items: items.slice(0, most) };
}

function item(
  { severity, path, start, message, cure }: PlacedFault,
  linkTo: (path: string, place: Place) => string,
): PanelItem {
  const place = `${path}:${start.line}:${start.column}`;
  return { severity, place, link: linkTo(path, start), message, cure };
}

function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
}
