/** Runs of text → runs of a paragraph: marked, linked, each in the deck's language. */
import { type Colour, solidFill } from '../../craft/ooxml/ink/scheme-colour.ts';
import { joinXml, tag, type Xml, xmlText } from '../../craft/ooxml/xml.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Run, Runs } from '../../model/run.ts';

/** Where words lead from one slide or notes page. */
export interface PartLinks {
  /** An outside address; undefined where it may not be opened. */
  address(href: string): Target | undefined;
  /** Where a cross-reference leads, and what is said after it. */
  reference(anchor: Anchor): { readonly target: Target | undefined; readonly locator: string };
}

export interface Target {
  /** Of the part's relations. */
  readonly relation: string;
  /** What a click does beyond opening an address. */
  readonly action: string | undefined;
}

export interface Letters {
  readonly language: string;
  /** Hundredths of a point; undefined leaves it to the placeholder. */
  readonly size: number | undefined;
  readonly colour: Colour | undefined;
  readonly bold: boolean;
}

export function runsXml(runs: Runs, letters: Letters, links: PartLinks): Xml {
  return joinXml(
    runs.map((run) => runXml(run, { ...letters, italic: false, code: false, link: undefined }, links)),
  );
}

/** On to the next stop of the paragraph. */
export function tabXml({ language, size }: Letters): Xml {
  return tag(
    'a:r',
    {},
    tag('a:rPr', { lang: language, sz: size, dirty: false }),
    tag('a:t', {}, xmlText('\t')),
  );
}

/** What an empty paragraph, or one that grows, is written in. */
export function endProperties({ language, size }: Letters): Xml {
  return tag('a:endParaRPr', { lang: language, sz: size });
}

interface Style extends Letters {
  readonly italic: boolean;
  readonly code: boolean;
  readonly link: Target | undefined;
}

function runXml(run: Run, style: Style, links: PartLinks): Xml {
  const inside = (runs: Runs, inner: Style): Xml => joinXml(runs.map((each) => runXml(each, inner, links)));
  switch (run.kind) {
    case 'text':
      return plain(run.text, style);
    case 'code':
      return plain(run.text, { ...style, code: true });
    case 'emphasis':
      return inside(run.runs, { ...style, italic: true });
    case 'strong':
      return inside(run.runs, { ...style, bold: true });
    case 'link':
      return inside(run.runs, { ...style, link: style.link ?? links.address(run.href) });
    case 'term':
      return plain(run.expansion === undefined ? run.text : `${run.text} (${run.expansion})`, style);
    case 'reference': {
      const { target, locator } = links.reference(run.anchor);
      return joinXml([plain(run.text, { ...style, link: style.link ?? target }), plain(locator, style)]);
    }
    case 'index':
      return joinXml([]);
  }
}

function plain(text: string, style: Style): Xml {
  if (text === '') return joinXml([]);
  return tag('a:r', {}, properties(style), tag('a:t', {}, xmlText(oneLine(text))));
}

/** Line ends would be read as spaces by one program and as breaks by another. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\n\r]+/g, ' ');
}

function properties({ language, size, colour, bold, italic, code, link }: Style): Xml {
  return tag(
    'a:rPr',
    { lang: language, sz: size, b: bold || undefined, i: italic || undefined, dirty: false },
    ...(colour === undefined ? [] : [solidFill(colour)]),
    ...(code ? [tag('a:latin', { typeface: 'Courier New' }), tag('a:cs', { typeface: 'Courier New' })] : []),
    ...(link === undefined ? [] : [click(link)]),
  );
}

/** In the colour of the words around it: a link need not shout. */
function click({ relation, action }: Target): Xml {
  const inWords = tag('ahyp:hlinkClr', {
    'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
    val: 'tx',
  });
  const extension = tag('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, inWords);
  return tag('a:hlinkClick', { 'r:id': relation, action }, tag('a:extLst', {}, extension));
}
