/** What a deck says about itself → the parts for its properties and for how PowerPoint opens it. */
import type { Deck } from '../../compose/deck/deck.ts';
import { presentationNamespaces } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { tag, xmlText } from '../../craft/ooxml/xml.ts';

export const corePath = 'docProps/core.xml';
export const appPath = 'docProps/app.xml';
export const presentationPropertiesPath = 'ppt/presProps.xml';
export const viewPropertiesPath = 'ppt/viewProps.xml';

/** Title, author, language; the edition's date is the only one. */
export function coreProperties({ title, subtitle, imprint }: Deck): Part {
  const date = (name: string) =>
    tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, xmlText(`${imprint.date}T00:00:00Z`));
  return {
    path: corePath,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: tag(
      'cp:coreProperties',
      coreNamespaces,
      tag('dc:title', {}, xmlText(title)),
      ...(subtitle === undefined ? [] : [tag('dc:subject', {}, xmlText(subtitle))]),
      tag('dc:creator', {}, xmlText(imprint.publisher)),
      tag('dc:description', {}, xmlText(`${imprint.project} · ${imprint.edition} · ${imprint.licence.name}`)),
      tag('dc:language', {}, xmlText(imprint.language)),
      tag('cp:lastModifiedBy', {}, xmlText(imprint.publisher)),
      tag('cp:revision', {}, xmlText('1')),
      date('created'),
      date('modified'),
      tag('cp:version', {}, xmlText(imprint.version)),
    ),
    relations: [],
  };
}

const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** `notes` counts the slides that have some. */
export function appProperties({ slides }: Deck, notes: number): Part {
  return {
    path: appPath,
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    content: tag(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      tag('TotalTime', {}, xmlText('0')),
      tag('Application', {}, xmlText('Lectern')),
      tag('Slides', {}, xmlText(String(slides.length))),
      tag('Notes', {}, xmlText(String(notes))),
      tag('HiddenSlides', {}, xmlText('0')),
    ),
    relations: [],
  };
}

export function presentationProperties(): Part {
  return {
    path: presentationPropertiesPath,
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presProps+xml',
    content: tag('p:presentationPr', presentationNamespaces),
    relations: [],
  };
}

export function viewProperties(): Part {
  return {
    path: viewPropertiesPath,
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.viewProps+xml',
    content: tag('p:viewPr', presentationNamespaces),
    relations: [],
  };
}
