/** Marked content as a page begins and ends it: tags, artifacts, spans that say what they mean. */

import { actualText } from '../pdf/actual-text.ts';
import type { Operands } from '../pdf/operators.ts';
import { name, PDFDict, PDFNumber, type PDFRef, textAt } from '../pdf/pdf-objects.ts';
import type { Mark, Scan } from './page-content.ts';

interface Place {
  readonly owner: PDFRef;
  readonly resources: PDFDict | undefined;
}

export function beginMark(operands: Operands, { owner, resources }: Place, scan: Scan): void {
  const { inside, marks, open, texts, wanted } = scan;
  const mark = readMark(operands, resources);
  if (mark.artifact && inside.tags > 0) scan.artifactsInTags += 1;
  if (mark.mcid !== undefined && inside.artifacts > 0) scan.tagsInArtifacts += 1;
  if (mark.mcid !== undefined) {
    const counts = marks.get(owner) ?? new Map<number, number>();
    marks.set(owner, counts);
    counts.set(mark.mcid, (counts.get(mark.mcid) ?? 0) + 1);
  }
  if (mark.actual !== undefined && inside.spoken === 0) {
    const mcid = innermost(scan);
    if (mcid !== undefined && wanted.has(mcid)) texts.set(mcid, (texts.get(mcid) ?? '') + mark.actual);
  }
  open.push(mark);
  count(mark, inside, 1);
}

export function endMark(scan: Scan): void {
  const mark = scan.open.pop();
  if (mark === undefined) scan.balanced = false;
  else count(mark, scan.inside, -1);
}

/** The tag one is in. */
export function innermost({ open }: Scan): number | undefined {
  return open.findLast(({ mcid }) => mcid !== undefined)?.mcid;
}

function count(mark: Mark, inside: Scan['inside'], by: number): void {
  if (mark.artifact) inside.artifacts += by;
  if (mark.mcid !== undefined) inside.tags += by;
  if (mark.actual !== undefined) inside.spoken += by;
}

/** `/P <</MCID 3>> BDC`, `/Artifact BMC`, `/Span <</ActualText <FEFF0020>>> BDC`, `/P /MC0 BDC`. */
function readMark(operands: Operands, resources: PDFDict | undefined): Mark {
  const artifact = operands.text(0) === '/Artifact';
  const properties = operands.count > 1 ? operands.text(1) : '';
  if (properties.startsWith('/')) return { artifact, ...named(properties.slice(1), resources) };
  const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
  return {
    artifact,
    mcid: mcid === undefined ? undefined : Number(mcid),
    actual: actualText(properties),
  };
}

function named(key: string, resources: PDFDict | undefined): Omit<Mark, 'artifact'> {
  const all = resources?.lookup(name('Properties'));
  const properties = all instanceof PDFDict ? all.lookup(name(key)) : undefined;
  if (!(properties instanceof PDFDict)) return { mcid: undefined, actual: undefined };
  const mcid = properties.lookup(name('MCID'));
  return {
    mcid: mcid instanceof PDFNumber ? mcid.asNumber() : undefined,
    actual: textAt(properties, 'ActualText'),
  };
}
