/** Room to write: empty lines, drawn and not read aloud. */
import { element, type Html } from '../markup/html.ts';

/** From one line to the next, in millimetres: what a ballpoint pen needs. */
export const linePitch = 8.4;

export function ruledLines(count: number): Html {
  const lines = Array.from({ length: count }, () => element('i', {}));
  return element('div', { class: 'lines', 'aria-hidden': 'true' }, ...lines);
}

export const ruledLinesCss = `
.lines > i { display: block; height: ${linePitch}mm; border-bottom: 0.2mm solid #9aa5ad }
`;
