/** The parts of a deck → the sections of a presentation. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { guid } from '../../craft/ooxml/guid.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import { plainText } from '../../model/run.ts';

export interface DeckSection {
  readonly name: string;
  readonly slides: readonly Slide[];
}

/** Slides before the first part go by the deck's title, those after the last by what they begin with. */
export function deckSections({ slides, title }: Pick<Deck, 'slides' | 'title'>): readonly DeckSection[] {
  const sections: { name: string; part: number | undefined; slides: Slide[] }[] = [];
  for (const slide of slides) {
    const last = sections.at(-1);
    const part = slide.part?.number;
    if (last !== undefined && last.part === part) last.slides.push(slide);
    else
      sections.push({ name: nameOf(slide, last === undefined ? title : undefined), part, slides: [slide] });
  }
  return sections.map(({ name, slides: held }) => ({ name, slides: held }));
}

function nameOf(slide: Slide, opening: string | undefined): string {
  return slide.part?.title ?? opening ?? plainText(slide.title);
}

/** `slideId` is the slide's number in the presentation's own list. */
export function sectionList(deck: Deck, slideId: (slide: Slide) => number): Xml {
  const sections = deckSections(deck).map(({ name, slides }) =>
    tag(
      'p14:section',
      { name, id: guid(`section ${deck.name} ${slides[0]?.id ?? ''}`) },
      tag('p14:sldIdLst', {}, ...slides.map((slide) => tag('p14:sldId', { id: slideId(slide) }))),
    ),
  );
  const list = tag(
    'p14:sectionLst',
    { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
    ...sections,
  );
  return tag('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, list);
}
