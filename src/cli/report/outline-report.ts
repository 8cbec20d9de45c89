/** Decks → their slides' titles, one below the other: read alone, they should tell the story. */
import type { Outline, OutlineSlide } from '../../build/survey/outline.ts';
import { printable, printableJson } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { wrapped } from './wrapped.ts';

export function outlineText(outlines: readonly Outline[], terminal: Terminal): string {
  return `${outlines.map((outline) => deckText(outline, terminal)).join('\n\n')}\n`;
}

export function outlineJson(outlines: readonly Outline[]): string {
  return printableJson(`${JSON.stringify(outlines, undefined, 2)}\n`);
}

function deckText({ deck, title, audience, minutes, seconds, slides }: Outline, terminal: Terminal): string {
  const { colours, width } = terminal;
  const planned = `${minutes} minutes for ${audience}, ${slides.length} slides planned for ${clock(seconds)}`;
  return [
    `${colours.bold(printable(title))} ${colours.dim(`decks/${deck}`)}`,
    wrapped('', planned, width),
    '',
    ...slides.flatMap((slide) => slideLines(slide, terminal)),
  ].join('\n');
}

function slideLines(
  { number, title, piece, isOpener, seconds }: OutlineSlide,
  { colours, width }: Terminal,
): readonly string[] {
  const head = `${String(number).padStart(4)}  ${clock(seconds).padStart(5)}  `;
  if (isOpener) return ['', colours.bold(wrapped(head, `Part: ${title}`, width))];
  return [wrapped(head, piece === undefined ? title : `${title} ${piece}`, width)];
}

/** `2:05`; a slide that only turns the page takes none. */
function clock(seconds: number): string {
  return seconds === 0 ? '–' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
