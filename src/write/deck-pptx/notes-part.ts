/** What goes with a slide → its notes page: what the presenter says, what figures show, sources with links, terms with definitions. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { presentationNamespaces } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { openRelations } from '../../craft/ooxml/relations.ts';
import { joinXml, tag } from '../../craft/ooxml/xml.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import type { Locators } from '../../model/locators.ts';
import { plainText, type Run, type Runs } from '../../model/run.ts';
import { partLinks, slidePath } from './links.ts';
import { masterColours } from './masters.ts';
import { notesMasterPath, slidePicture } from './notes-master-part.ts';
import { paragraphXml } from './paragraph.ts';
import { endProperties, type Letters, runsXml } from './runs.ts';
import { shapeTree, textShape } from './shape.ts';

export interface NotesSetting {
  readonly deck: Deck;
  readonly figures: ReadonlyMap<string, DeckFigure>;
  readonly locators: Locators;
}

export function notesPath({ number }: Slide): string {
  return `ppt/notesSlides/notesSlide${number}.xml`;
}

/** One entry a paragraph; none where there is nothing to say beside the slide. */
export function notesParagraphs(slide: Slide, { deck, figures }: NotesSetting): readonly Runs[] {
  const { words } = deck.imprint;
  const drawn = slide.bodies.flatMap(({ key }) => {
    const figure = figures.get(key);
    return figure?.plan === undefined ? [] : figure.alternative.long.split(/\n+/).map(said);
  });
  const evidence = slide.evidence.map(
    ({ text, href }): Runs => (href === undefined ? said(text) : [{ kind: 'link', href, runs: said(text) }]),
  );
  return [
    ...slide.notes.map(({ runs }) => runs),
    ...drawn,
    ...(evidence.length === 0 ? [] : [strong(`${words.sources}:`), ...evidence]),
    ...(slide.terms.length === 0 ? [] : [strong(`${words.glossary}:`)]),
    ...slide.terms.map(
      ({ preferred, expansion, definition }): Runs => [
        ...strong(expansion === undefined ? preferred : `${preferred} (${expansion})`),
        ...said(`: ${definition}`),
      ],
    ),
  ].filter((runs) => plainText(runs).trim() !== '');
}

const said = (text: string): Runs => [{ kind: 'text', text }];

function strong(text: string): Runs {
  const run: Run = { kind: 'strong', runs: said(text) };
  return [run];
}

export function notesPart(slide: Slide, paragraphs: readonly Runs[], setting: NotesSetting): Part {
  const { deck, locators } = setting;
  const { language, direction, words } = deck.imprint;
  const relations = openRelations();
  relations.toPart('notesMaster', notesMasterPath);
  relations.toPart('slide', slidePath(slide.number));
  const links = partLinks(deck, locators, relations);
  const letters: Letters = { language, size: undefined, colour: undefined, bold: false };
  const written = paragraphs.map((runs) =>
    paragraphXml(
      { direction, bullet: undefined, gap: undefined },
      runsXml(runs, letters, links),
      endProperties(letters),
    ),
  );
  const body = textShape({
    id: 3,
    name: words['shape-text'],
    placeholder: { type: 'body', index: 1 },
    frame: undefined,
    fill: undefined,
    body: tag('a:bodyPr'),
    listStyle: undefined,
    paragraphs: joinXml(written),
  });
  return {
    path: notesPath(slide),
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml',
    content: tag(
      'p:notes',
      presentationNamespaces,
      tag('p:cSld', {}, shapeTree([slidePicture(2, words.slide), body])),
      masterColours,
    ),
    relations: relations.gathered(),
  };
}
