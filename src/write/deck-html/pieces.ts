/** A deck's Marp Markdown → pieces that Marp renders apart as it would together: a slide each, or all at once where that is not sure. */
import type { Slide } from '../../compose/deck/deck.ts';

export interface Piece {
  readonly markdown: string;
  readonly slides: readonly Slide[];
}

export function piecesOf(markdown: string, slides: readonly Slide[]): readonly Piece[] {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(markdown) ?? [];
  const body = markdown.slice(front.length);
  const parts = body.split('\n\n---\n');
  if (front === '' || parts.length !== slides.length || headOnly.test(front) || reaching.test(body))
    return [{ markdown, slides }];
  return slides.map((slide, at) => ({ markdown: front + parts[at], slides: [slide] }));
}

/** What the head of the file says of the first slide alone, or of where slides begin. */
const headOnly = /^(?:_|headingDivider|math|style)/m;

/** What one slide could say to others: directives without an underscore, styles, definitions of links, pages not counted. */
const reaching = new RegExp(
  [
    String.raw`^(?:\s*<!--)?\s*["']?\$?(?:${'theme style headingDivider lang size math title author description image keywords url marp paginate header footer class background\\w* color transition'.split(' ').join('|')})["']?\s*:`,
    '<style',
    String.raw`^ {0,3}\[[^\]\n]+\]:`,
    String.raw`paginate["']?\s*:\s*["']?(?:skip|hold)`,
  ].join('|'),
  'im',
);
