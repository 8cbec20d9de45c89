/** The plan of a handout's page → the rules that put slides and lines where it says. */
import { type HandoutPlan, numberWidth } from './handout-plan.ts';

export function handoutCss({ columns, gap, cell, slide, lines }: HandoutPlan): string {
  const columnsInside =
    lines.place === 'beside' ? `${numberWidth}mm ${slide.width}mm 1fr` : `${numberWidth}mm 1fr`;
  const column = lines.place === 'beside' ? 3 : 2;
  return `
.sheet { display: grid; grid-template-columns: repeat(${columns}, ${cell.width}mm); gap: ${gap.row}mm ${gap.column}mm; grid-auto-rows: ${cell.height}mm }
.cell { display: grid; grid-template-columns: ${columnsInside}; align-content: start }
.cell > .lines { grid-column: ${column}; width: ${lines.width}mm; justify-self: end }
`;
}
