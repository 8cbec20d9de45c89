/** An element, turned into where a reader of the report finds it: its page and its way down the tree. */
import type { PDFRef } from '../pdf/pdf-objects.ts';
import type { Element } from '../pdf/structure.ts';
import type { Fault } from './finding.ts';
import type { PreflightFile } from './read-file.ts';

export function faultAt(element: Element, file: PreflightFile, what: string): Fault {
  const page = pageOf(element);
  return {
    page: page === undefined ? undefined : file.pageOf.get(page)?.number,
    where: wayTo(element),
    what,
  };
}

export function inFile(where: string, what: string): readonly [Fault] {
  return [{ page: undefined, where, what }];
}

export function wayTo(element: Element): string {
  const above = element.parent === undefined ? '' : `${wayTo(element.parent)} > `;
  return `${above}${element.role || '(no role)'}`;
}

/** Of the first thing in it that stands on a page, else of what it stands in. */
function pageOf(element: Element): PDFRef | undefined {
  return firstPage(element) ?? (element.parent === undefined ? undefined : pageOf(element.parent));
}

function firstPage(element: Element): PDFRef | undefined {
  if (element.page !== undefined) return element.page;
  for (const kid of element.kids) {
    if (kid.kind === 'content' && kid.owner !== undefined) return kid.owner;
    if (kid.kind === 'object' && kid.page !== undefined) return kid.page;
    const found = kid.kind === 'element' ? firstPage(kid.element) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
