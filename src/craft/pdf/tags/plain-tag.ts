/** Chromium's structure elements, turned into tags without its wrappers: text stands in paragraphs, items have bodies, notes follow. */
import { name, type PDFObject } from '../pdf-objects.ts';
import type { Element, Kid } from '../structure.ts';
import { isInline, type Tag, type TagKid } from './tag.ts';

/** What is known of the pages. */
export interface Drawn {
  /** Content that only decorates: it has become an artifact. */
  readonly isDecoration: (kid: Extract<Kid, { kind: 'content' }>) => boolean;
  /** The attributes that say where a figure stands. */
  readonly boxOf: (figure: Element) => PDFObject | undefined;
}

/** Undefined where nothing is left of it. */
export function plainTag(element: Element, drawn: Drawn): Tag | undefined {
  const role = roleOf(element);
  const kids = settled(
    role,
    element.kids.flatMap((kid) => plainKids(kid, drawn)),
  );
  if (kids.length === 0 && !mayBeEmpty.has(role)) return undefined;
  return { role, extras: extrasOf(element, role, drawn), kids };
}

/** What lies in a wrapper comes with a mark that it was one, until it is known where it stands. */
interface Wrapper {
  readonly kind: 'wrapper';
  readonly kids: readonly Loose[];
}
type Loose = TagKid | Wrapper;

function plainKids(kid: Kid, drawn: Drawn): readonly Loose[] {
  if (kid.kind === 'broken') return [];
  if (kid.kind === 'content') {
    if (kid.owner === undefined || drawn.isDecoration(kid)) return [];
    return [{ kind: 'content', page: kid.owner, mcid: kid.mcid }];
  }
  if (kid.kind === 'object') {
    const { page, object } = kid;
    return page === undefined || object === undefined ? [] : [{ kind: 'object', page, object }];
  }
  if (kid.element.role === 'NonStruct') return unwrapped(kid.element, drawn);
  const tag = plainTag(kid.element, drawn);
  return tag === undefined ? [] : [{ kind: 'tag', tag }];
}

/** A wrapper of text alone is the text. */
function unwrapped(element: Element, drawn: Drawn): readonly Loose[] {
  const kids = element.kids.flatMap((kid) => plainKids(kid, drawn));
  const isText = element.kids.every(({ kind }) => kind === 'content');
  return isText || kids.length === 0 ? kids : [{ kind: 'wrapper', kids }];
}

/** What an element holds, in the form its role asks for. */
function settled(role: string, kids: readonly Loose[]): readonly TagKid[] {
  if (role === 'LI') return itemParts(flat(kids));
  if (groups.has(role)) return notesAfter(blocks(kids, role === 'Document'));
  return flat(kids);
}

function flat(kids: readonly Loose[]): readonly TagKid[] {
  return kids.flatMap((kid) => (kid.kind === 'wrapper' ? flat(kid.kids) : [kid]));
}

/** In a group each run of text becomes a paragraph; a wrapper of blocks is a section of the document, else nothing by itself. */
function blocks(kids: readonly Loose[], isDocument: boolean): readonly TagKid[] {
  const found: TagKid[] = [];
  let run: TagKid[] = [];
  const endRun = (): void => {
    if (run.length > 0) found.push(paragraph(run));
    run = [];
  };
  for (const kid of kids) {
    if (kid.kind !== 'wrapper' && isInline(kid)) {
      run.push(kid);
      continue;
    }
    endRun();
    if (kid.kind !== 'wrapper') found.push(kid);
    else if (isLine(kid)) found.push(paragraph(flat(kid.kids)));
    else found.push(...section(kid, isDocument));
  }
  endRun();
  return found;
}

function section({ kids }: Wrapper, isSection: boolean): readonly TagKid[] {
  const held = notesAfter(blocks(kids, false));
  if (!isSection || held.length < 2) return held;
  return [{ kind: 'tag', tag: { role: 'Sect', extras: [], kids: held } }];
}

function isLine(wrapper: Wrapper): boolean {
  return flat(wrapper.kids).every(isInline);
}

function paragraph(kids: readonly TagKid[]): TagKid {
  return { kind: 'tag', tag: { role: 'P', extras: [], kids } };
}

/** Everything in an item but its label goes into its body. */
function itemParts(kids: readonly TagKid[]): readonly TagKid[] {
  const isPart = (kid: TagKid, role: string): boolean => kid.kind === 'tag' && kid.tag.role === role;
  if (kids.some((kid) => isPart(kid, 'LBody'))) return kids;
  const labels = kids.filter((kid) => isPart(kid, 'Lbl'));
  const content = kids.filter((kid) => !isPart(kid, 'Lbl'));
  if (content.length === 0) return labels;
  return [...labels, { kind: 'tag', tag: { role: 'LBody', extras: [], kids: content } }];
}

/** A note is set before what it stands beside, and read after it. */
function notesAfter(kids: readonly TagKid[]): readonly TagKid[] {
  const found: TagKid[] = [];
  let notes: TagKid[] = [];
  for (const kid of kids) {
    if (kid.kind === 'tag' && kid.tag.role === 'Note') notes.push(kid);
    else {
      found.push(kid, ...notes);
      notes = [];
    }
  }
  return [...found, ...notes];
}

function extrasOf(element: Element, role: string, { boxOf }: Drawn): Tag['extras'] {
  const box = role === 'Figure' ? boxOf(element) : undefined;
  return keptKeys.flatMap((key) => {
    const value = key === 'A' && box !== undefined ? box : element.node.get(name(key));
    return value === undefined ? [] : [[key, value] as const];
  });
}

const keptKeys = ['Alt', 'ActualText', 'E', 'Lang', 'T', 'ID', 'A'] as const;

/** Chromium calls a frame around a figure and its caption a figure too. */
function roleOf({ role, node, kids }: Element): string {
  if (role === 'Art') return 'Note';
  const isFrame = role === 'Figure' && !node.has(name('Alt')) && kids.some(({ kind }) => kind === 'element');
  return isFrame ? 'Div' : role;
}

const mayBeEmpty: ReadonlySet<string> = new Set(['TD', 'TH']);

const groups: ReadonlySet<string> = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'BlockQuote', 'Note'],
]);
