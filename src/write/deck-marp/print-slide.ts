/** A slide becomes the fields of the Markdown template: directives, a heading, blocks and notes. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import type { Locators } from '../../model/locators.ts';
import type { Runs } from '../../model/run.ts';
import { directive } from './directive.ts';
import { joinBlocks, type Markdown, markdown } from './markdown.ts';
import { escapeMarkdown } from './markdown-unsafe.ts';
import { printBody, type SlideContext } from './print-body.ts';
import { printFoot } from './print-foot.ts';
import { printImage } from './print-image.ts';
import { printNotes } from './print-notes.ts';
import { noLinks, printRuns } from './print-runs.ts';

export interface SlideView {
  readonly directives: Markdown;
  readonly content: Markdown;
  readonly notes: Markdown | undefined;
}

export function printSlide(slide: Slide, deck: Deck, locators: Locators, context: SlideContext): SlideView {
  const notes = printNotes(slide.notes);
  return {
    directives: directives(slide, printFoot(slide, deck, locators)),
    content: joinBlocks(content(slide, context)),
    notes: notes.length === 0 ? undefined : joinBlocks(notes),
  };
}

/** A class Marp sets on the slide, for the theme: its layout, and how full it is. */
function directives(slide: Slide, foot: Markdown): Markdown {
  const lines = [
    directive('class', [slide.layout, slide.density]),
    ...(foot === '' ? [] : [directive('footer', foot)]),
    ...(unnumbered.has(slide.layout) ? [markdown('<!-- _paginate: false -->')] : []),
  ];
  return markdown(lines.join('\n'));
}

const unnumbered: ReadonlySet<Slide['layout']> = new Set(['title', 'closing']);

/** These open a part of the deck or close it, and stand above the others in its outline. */
const opening: ReadonlySet<Slide['layout']> = new Set(['title', 'section', 'closing']);

function content(slide: Slide, context: SlideContext): readonly Markdown[] {
  const number = slide.layout === 'section' && slide.part ? [escapeMarkdown(String(slide.part.number))] : [];
  return [
    ...number,
    heading(slide),
    ...slide.lines.map((line) => printRuns(line, context.links)),
    ...slide.bodies.flatMap((body) => printBody(body, context)),
    ...logo(slide, context),
    ...(slide.layout === 'sources' && slide.bodies.length === 0 ? sourceList(slide, context) : []),
  ].filter((block) => block !== '');
}

/** No body has this key: theirs end in a number. */
export const logoKey = 'theme-logo';

/** The words of the slide come first, in every reading order; where the logo stands is the theme's affair. */
function logo({ layout }: Slide, { figure }: SlideContext): readonly Markdown[] {
  const found = unnumbered.has(layout) ? figure(logoKey) : undefined;
  return found === undefined ? [] : [printImage(found.file, found.alternative)];
}

function heading({ layout, title, piece }: Slide): Markdown {
  return markdown(`${opening.has(layout) ? '#' : '##'} ${printRuns(pieced(title, piece), noLinks)}`);
}

/** Which of the slides it was split over, in emphasis, which the theme sets quietly. */
function pieced(title: Runs, piece: Slide['piece']): Runs {
  if (piece === undefined) return title;
  const mark: Runs = [{ kind: 'text', text: `(${piece.number}/${piece.count})` }];
  return [...title, { kind: 'text', text: ' ' }, { kind: 'emphasis', runs: mark }];
}

function sourceList({ sources }: Slide, { links }: SlideContext): readonly Markdown[] {
  const items = sources.map(({ text, href }): Runs => {
    const words: Runs = [{ kind: 'text', text }];
    return href === undefined ? words : [{ kind: 'link', href, runs: words }];
  });
  return items.length === 0 ? [] : [markdown(items.map((item) => `- ${printRuns(item, links)}`).join('\n'))];
}
