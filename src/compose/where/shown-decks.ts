/** A deck → its slides with the places of what each shows. */
import type { Library } from '../../model/library.ts';
import { plainText } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import { spanKey } from '../coverage/block-pieces.ts';
import type { Written } from '../coverage/written-blocks.ts';
import type { Deck, Slide } from '../deck/deck.ts';
import type { Shown } from './shown.ts';
import { bodySpans, evidenceSpans, spanOf } from './shown-bodies.ts';

export function deckShows(deck: Deck, written: Written, library: Library): readonly Shown[] {
  return deck.slides.map((slide) => {
    const { id, number, title } = slide;
    const bodies = slide.bodies.map((body) => bodySpans(body, written, library));
    return {
      place: { kind: 'slide', deck: deck.name, folder: deck.id, id, number, title: plainText(title) },
      spans: [
        slide.span,
        ...bodies.flatMap(({ spans }) => spans),
        ...spokenSpans(slide, written),
        ...partSpans(slide, deck, library),
      ],
      named: [
        ...bodies.flatMap(({ named }) => named),
        ...askedSpans(slide, written, library),
        ...slide.cited.flatMap((source) => spanOf(library.sources.get(source))),
        ...slide.terms.flatMap(({ anchor }) => spanOf(library.terms.get(anchor.replace(/^term\//, '')))),
      ],
    };
  });
}

/** The notes of the section stand on the slide it begins with; a block's with the block. */
function spokenSpans({ span, notes, bodies }: Slide, written: Written): readonly Span[] {
  if (notes.length === 0) return [];
  const section = written.sections.get(spanKey(span));
  const blocks = bodies.flatMap((body) => written.blocks.get(spanKey(body.span))?.block ?? []);
  return [section?.notes, ...blocks.map((block) => block.notes)].flatMap(spanOf);
}

function askedSpans({ span }: Slide, written: Written, library: Library): readonly Span[] {
  const prompt = written.discussions.get(spanKey(span))?.prompt;
  return prompt === undefined ? [] : evidenceSpans([prompt.value], library);
}

/** A part of the recipe is on every slide of it, if with nothing but its name in the foot. */
function partSpans({ part }: Slide, { id }: Deck, library: Library): readonly Span[] {
  const parts = library.decks.get(id)?.parts ?? [];
  return part === undefined ? [] : parts.filter(({ title }) => title.source === part.title).flatMap(spanOf);
}
