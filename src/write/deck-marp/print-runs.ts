/** Runs of text become one line of Markdown. */
import type { Anchor } from '../../model/ids.ts';
import type { Run, Runs } from '../../model/run.ts';
import { joinInline, type Markdown, markdown } from './markdown.ts';
import { escapeMarkdown, escapeSpelling } from './markdown-unsafe.ts';

/** Where words lead in the exported file. */
export interface MarkdownLinks {
  /** The address of a term's glossary entry; undefined leaves plain text. */
  term(anchor: Anchor): string | undefined;
  /** Where a cross-reference leads, and what is said after it: ` (slide 12)`. */
  reference(anchor: Anchor): { readonly href: string | undefined; readonly locator: string };
}

/** For a title, and for words that are a link already. */
export const noLinks: MarkdownLinks = {
  term: () => undefined,
  reference: () => ({ href: undefined, locator: '' }),
};

export function printRuns(runs: Runs, links: MarkdownLinks): Markdown {
  return printInside(runs, { links, marks: [], place: 'line' });
}

/** Inside a table, where even code may not hold a bare cell border. */
export function printCell(runs: Runs, links: MarkdownLinks): Markdown {
  return printInside(runs, { links, marks: [], place: 'cell' });
}

/** What the runs stand in: a mark within the same mark says nothing and would be misread. */
interface Surroundings {
  readonly links: MarkdownLinks;
  readonly marks: readonly MarkKind[];
  readonly place: 'line' | 'cell';
}

type MarkKind = 'emphasis' | 'strong';

function printInside(runs: Runs, around: Surroundings): Markdown {
  const pieces = meltRuns(runs, around);
  return joinInline(pieces.map((piece, at) => pieceText(piece, [pieces[at - 1], pieces[at + 1]], around)));
}

/** Adjacent text is escaped as one, for what is safe in two halves may not be when they meet. */
type Piece =
  | { readonly kind: 'plain' | 'code'; readonly text: string }
  | { readonly kind: 'made'; readonly made: Markdown }
  | { readonly kind: 'marked'; readonly mark: string; readonly inner: Markdown };

function meltRuns(runs: Runs, around: Surroundings): readonly Piece[] {
  return runs.flatMap((run) => runPieces(run, around)).reduce<readonly Piece[]>(melt, []);
}

function melt(pieces: readonly Piece[], next: Piece): readonly Piece[] {
  const last = pieces.at(-1);
  if ((last?.kind === 'plain' || last?.kind === 'code') && last.kind === next.kind)
    return [...pieces.slice(0, -1), { kind: last.kind, text: last.text + next.text }];
  // Marks of one character that touch would be read as one longer mark.
  if (last?.kind === 'marked' && next.kind === 'marked' && last.mark[0] === next.mark[0])
    return [
      ...pieces,
      {
        ...next,
        mark: last.mark[0] === '*' ? next.mark.replaceAll('*', '_') : next.mark.replaceAll('_', '*'),
      },
    ];
  return [...pieces, next];
}

function runPieces(run: Run, around: Surroundings): readonly Piece[] {
  switch (run.kind) {
    case 'text':
      return [plain(run.text)];
    case 'code':
      return [{ kind: 'code', text: run.text }];
    case 'emphasis':
    case 'strong':
      return marked(run.kind, run.runs, around);
    case 'link':
      return [linked(run.href, printRuns(run.runs, noLinks))];
    case 'term':
      return termPieces(run, around.links);
    case 'reference':
      return referencePieces(run, around.links);
    case 'index':
      return run.runs.flatMap((each) => runPieces(each, around));
  }
}

const plain = (text: string): Piece => ({ kind: 'plain', text });

function linked(href: string, words: Markdown): Piece {
  return { kind: 'made', made: markdown(`[${words}](${safeAddress(href)})`) };
}

/** Marks must touch their words, so spaces at the edges move out of them. */
function marked(kind: MarkKind, runs: Runs, around: Surroundings): readonly Piece[] {
  if (around.marks.includes(kind)) return runs.flatMap((run) => runPieces(run, around));
  const inside = printInside(runs, { ...around, marks: [...around.marks, kind] });
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inside) ?? [];
  if (words === '') return before + after === '' ? [] : [plain(before + after)];
  const inner: Piece = { kind: 'marked', mark: markOf(kind, around), inner: markdown(words) };
  return [...(before ? [plain(before)] : []), inner, ...(after ? [plain(after)] : [])];
}

/** A mark within another is made of the other character. */
function markOf(kind: MarkKind, { marks }: Surroundings): string {
  return (marks.length === 0 ? '*' : '_').repeat(kind === 'strong' ? 2 : 1);
}

function termPieces(run: Extract<Run, { kind: 'term' }>, links: MarkdownLinks): readonly Piece[] {
  const href = links.term(run.anchor);
  const term = href === undefined ? plain(run.text) : linked(href, escapeMarkdown(run.text));
  return run.expansion === undefined ? [term] : [term, plain(` (${run.expansion})`)];
}

function referencePieces(run: Extract<Run, { kind: 'reference' }>, links: MarkdownLinks): readonly Piece[] {
  const { href, locator } = links.reference(run.anchor);
  const words = href === undefined ? plain(run.text) : linked(href, escapeMarkdown(run.text));
  return locator === '' ? [words] : [words, plain(locator)];
}

/** The fence is longer than any run of backticks inside, and a space keeps a backtick at the edge off it. */
function codeSpan(text: string, { place }: Surroundings): Markdown {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', place === 'cell' ? '\\|' : '|');
  if (line.trim() === '') return markdown('');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return markdown(`${fence}${pad}${line}${pad}${fence}`);
}

type Neighbours = readonly [Piece | undefined, Piece | undefined];

function pieceText(piece: Piece, [before, after]: Neighbours, around: Surroundings): Markdown {
  if (piece.kind === 'made') return piece.made;
  if (piece.kind === 'marked') return markedText(piece);
  if (piece.kind === 'code') return codeSpan(piece.text, around);
  // Marks that touch a letter may print as stars; an exclamation mark before a link would make it an image.
  const first = before?.kind === 'marked' && !/^[.,;:!?)]/.test(piece.text);
  const last = after?.kind === 'marked' || (after?.kind === 'made' && piece.text.endsWith('!'));
  return escapeSpelling(piece.text, { first, last });
}

function markedText({ mark, inner }: Extract<Piece, { kind: 'marked' }>): Markdown {
  return markdown(`${mark}${inner}${mark}`);
}

/** Spaces, brackets, backslashes and cell borders would end the address; an entity would change it. */
function safeAddress(href: string): string {
  return href
    .replaceAll(/[\s()<>\\|]/g, (character) =>
      /[()]/.test(character) ? (character === '(' ? '%28' : '%29') : encodeURIComponent(character),
    )
    .replaceAll(/&(?=#|\w+;)/g, '&amp;');
}
