/** Runs of text become one line of Markdown. */
import type { Anchor } from '../../model/ids.ts';
import type { Run, Runs } from '../../model/run.ts';
import { joinInline, type Markdown, markdown } from './markdown.ts';
import { escapeMarkdown } from './markdown-unsafe.ts';

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
  const pieces = meltRuns(runs, links);
  return joinInline(pieces.map((piece, at) => pieceText(piece, pieces[at - 1], pieces[at + 1])));
}

/** Adjacent text is escaped as one, for what is safe in two halves may not be when they meet. */
type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'made'; readonly made: Markdown }
  | { readonly kind: 'marked'; readonly mark: string; readonly inner: Markdown };

function meltRuns(runs: Runs, links: MarkdownLinks): readonly Piece[] {
  return runs.flatMap((run) => runPieces(run, links)).reduce<readonly Piece[]>(melt, []);
}

function melt(pieces: readonly Piece[], next: Piece): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind === 'plain' && next.kind === 'plain')
    return [...pieces.slice(0, -1), plain(last.text + next.text)];
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

function runPieces(run: Run, links: MarkdownLinks): readonly Piece[] {
  switch (run.kind) {
    case 'text':
      return [plain(run.text)];
    case 'code':
      return [{ kind: 'made', made: codeSpan(run.text) }];
    case 'emphasis':
      return marked('*', run.runs, links);
    case 'strong':
      return marked('**', run.runs, links);
    case 'link':
      return [linked(run.href, printRuns(run.runs, noLinks))];
    case 'term':
      return termPieces(run, links);
    case 'reference':
      return referencePieces(run, links);
    case 'index':
      return [];
  }
}

const plain = (text: string): Piece => ({ kind: 'plain', text });

function linked(href: string, words: Markdown): Piece {
  return { kind: 'made', made: markdown(`[${words}](${safeAddress(href)})`) };
}

/** Marks must touch their words, so spaces at the edges move out of them. */
function marked(mark: string, runs: Runs, links: MarkdownLinks): readonly Piece[] {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(printRuns(runs, links)) ?? [];
  if (words === '') return [plain(before + after)];
  const inner: Piece = { kind: 'marked', mark, inner: markdown(words) };
  return [...(before ? [plain(before)] : []), inner, ...(after ? [plain(after)] : [])];
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
function codeSpan(text: string): Markdown {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  if (line.trim() === '') return markdown('');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return markdown(`${fence}${pad}${line}${pad}${fence}`);
}

function pieceText(piece: Piece, before: Piece | undefined, after: Piece | undefined): Markdown {
  if (piece.kind === 'made') return piece.made;
  if (piece.kind === 'marked') return markedText(piece);
  return besideMarks(piece.text, before?.kind === 'marked', after?.kind === 'marked');
}

function markedText({ mark, inner }: Extract<Piece, { kind: 'marked' }>): Markdown {
  return markdown(`${mark}${inner}${mark}`);
}

/** Marks that touch a letter may print as stars, so that letter is spelled as an entity. */
function besideMarks(text: string, first: boolean, last: boolean): Markdown {
  const letters = [...text];
  const spelledFirst = first && !/[\s.,;:!?)]/.test(letters[0] ?? ' ');
  const spelledLast = last && letters.length > (spelledFirst ? 1 : 0) && (letters.at(-1) ?? '').trim() !== '';
  const middle = letters.slice(spelledFirst ? 1 : 0, spelledLast ? -1 : undefined).join('');
  // A letter set before it for the time of escaping, so that it is not taken for the start of a line.
  const escaped = spelledFirst ? escapeMarkdown(`x${middle}`).slice(1) : escapeMarkdown(middle);
  return markdown(
    `${entity(spelledFirst ? letters[0] : '')}${escaped}${entity(spelledLast ? letters.at(-1) : '')}`,
  );
}

function entity(letter: string | undefined): string {
  return letter ? `&#${letter.codePointAt(0)};` : '';
}

/** Spaces, brackets, backslashes and cell borders would end the address; an entity would change it. */
function safeAddress(href: string): string {
  return href
    .replaceAll(/[\s()<>\\|]/g, (character) =>
      /[()]/.test(character) ? (character === '(' ? '%28' : '%29') : encodeURIComponent(character),
    )
    .replaceAll(/&(?=#|\w+;)/g, '&amp;');
}
