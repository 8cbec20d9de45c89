/** The part that lists what a presentation holds: masters, slides in order, sizes, sections. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { emu } from '../../craft/ooxml/ink/length.ts';
import { presentationNamespaces } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { openRelations } from '../../craft/ooxml/relations.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import { slidePath } from './links.ts';
import type { Page } from './mirror.ts';
import { notesMasterPath, notesPage } from './notes-master-part.ts';
import { sectionList } from './sections.ts';

export const presentationPath = 'ppt/presentation.xml';

export interface PresentationSetting {
  readonly page: Page;
  readonly notes: boolean;
  /** In the order they are listed, each with the number it is listed by. */
  readonly masters: readonly { readonly path: string; readonly id: number }[];
  /** Parts the presentation as a whole rests on, by the kind of the relation. */
  readonly others: readonly { readonly type: string; readonly path: string }[];
}

export function presentationPart(deck: Deck, { page, notes, masters, others }: PresentationSetting): Part {
  const relations = openRelations();
  const listed = masters.map(({ path, id }) =>
    tag('p:sldMasterId', { id, 'r:id': relations.toPart('slideMaster', path) }),
  );
  const notesMaster = notes
    ? [
        tag(
          'p:notesMasterIdLst',
          {},
          tag('p:notesMasterId', { 'r:id': relations.toPart('notesMaster', notesMasterPath) }),
        ),
      ]
    : [];
  const slides = deck.slides.map((slide) =>
    tag('p:sldId', { id: slideId(slide), 'r:id': relations.toPart('slide', slidePath(slide.number)) }),
  );
  for (const { type, path } of others) relations.toPart(type, path);
  return {
    path: presentationPath,
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    content: tag(
      'p:presentation',
      { ...presentationNamespaces, rtl: page.direction === 'rtl' || undefined, saveSubsetFonts: true },
      tag('p:sldMasterIdLst', {}, ...listed),
      ...notesMaster,
      tag('p:sldIdLst', {}, ...slides),
      tag('p:sldSz', {
        cx: emu(page.width),
        cy: emu(720),
        type: page.width === 960 ? 'screen4x3' : undefined,
      }),
      tag('p:notesSz', { cx: emu(notesPage.width), cy: emu(notesPage.height) }),
      defaults(deck),
      tag('p:extLst', {}, sectionList(deck, slideId)),
    ),
    relations: relations.gathered(),
  };
}

/** PowerPoint counts slides from here. */
function slideId({ number }: Slide): number {
  return 255 + number;
}

/** What words are set in that stand in no placeholder. */
function defaults({ imprint: { language } }: Deck): Xml {
  return tag('p:defaultTextStyle', {}, tag('a:defPPr', {}, tag('a:defRPr', { lang: language })));
}
