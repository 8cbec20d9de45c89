/** What a tagged PDF draws outside every tag (running heads, page numbers, thumb tabs), marked so that no reader reads it aloud. */

/** Chromium writes an operator a line. What paints is marked; colours, clips and saved states stay around it. */
export function artifactsMarked(operators: string): string {
  const marked: string[] = [];
  let depth = 0;
  let unit: string[] = [];
  for (const line of operators.split('\n')) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    const tag = tagOf(operator);
    if (unit.length === 0 && depth === 0 && tag === 0 && begins.has(operator)) unit = [line];
    else if (unit.length > 0) unit.push(line);
    else {
      depth += tag;
      marked.push(line);
      continue;
    }
    if (!endsUnit(unit, operator)) continue;
    marked.push(...(paints.has(operator) ? ['/Artifact BMC', ...unit, 'EMC'] : unit));
    unit = [];
  }
  return [...marked, ...unit].join('\n');
}

/** Text ends with its own operator, a path with whatever fills, draws or clips it. */
function endsUnit(unit: readonly string[], operator: string): boolean {
  if (unit[0] === 'BT') return operator === 'ET';
  return !path.has(operator);
}

const path: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const begins: ReadonlySet<string> = new Set(['BT', 'Do', 'sh', ...path]);
const paints: ReadonlySet<string> = new Set([
  ...['ET', 'Do', 'sh'],
  ...['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'],
]);

function tagOf(operator: string): number {
  if (operator === 'EMC') return -1;
  return operator.endsWith('BDC') || operator === 'BMC' ? 1 : 0;
}
