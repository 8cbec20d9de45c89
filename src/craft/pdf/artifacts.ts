/** What a tagged PDF draws outside every tag, or only to decorate, marked so that no reader reads it aloud. */

export interface Marked {
  readonly operators: string;
  /** MCIDs that only decorated: rules, backgrounds, borders. They are tags no longer. */
  readonly decorations: ReadonlySet<number>;
}

/** Of the MCIDs of figures everything is kept: what they draw is what they say. */
export function artifactsMarked(operators: string, figures: ReadonlySet<number> = new Set()): Marked {
  const marked: string[] = [];
  const decorations = new Set<number>();
  let depth = 0;
  let unit: string[] = [];
  let tagged: string[] = [];
  for (const line of operators.split('\n')) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    const tag = tagOf(operator);
    depth += tag;
    if (unit.length === 0 && (depth > 0 || tag !== 0)) {
      tagged.push(line);
      if (depth > 0) continue;
      marked.push(...decorationMarked(tagged, figures, decorations));
      tagged = [];
      continue;
    }
    if (unit.length === 0 && !begins.has(operator)) {
      marked.push(line);
      continue;
    }
    unit.push(line);
    if (!endsUnit(unit, operator)) continue;
    marked.push(...(paints.has(operator) ? ['/Artifact BMC', ...unit, 'EMC'] : unit));
    unit = [];
  }
  return { operators: [...marked, ...unit, ...tagged].join('\n'), decorations };
}

/** Tagged content without a word, outside figures, is an artifact of the layout. */
function decorationMarked(
  lines: readonly string[],
  figures: ReadonlySet<number>,
  decorations: Set<number>,
): readonly string[] {
  const mcid = Number(/\/MCID (\d+)/.exec(lines[0] ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(mcid) || figures.has(mcid) || lines.some(isShown)) return lines;
  decorations.add(mcid);
  return ['/Artifact <</Type /Layout>> BDC', ...lines.slice(1)];
}

function isShown(line: string): boolean {
  return line.endsWith(' Tj') || line.endsWith(' TJ');
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
