/** Runs of text → runs of a paragraph: marked, linked, each in the deck's language. */
import { type Colour, solidFill } from '../../craft/ooxml/ink/scheme-colour.ts';
import { joinXml, tag, type Xml, xmlText } from '../../craft/ooxml/xml.ts';
import type { Anchor } from '../../model/ids.ts';
import { plainText, type Run, type Runs } from '../../model/run.ts';

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
  const plain: Style = { bold: false, italic: false, code: false, link: undefined };
  const spoken = runs.flatMap((run) => spokenIn(run, plain, links)).reduce<readonly Spoken[]>(together, []);
  return joinXml(spoken.map((each) => spokenXml(each, letters)));
}

/** On to the next stop of the paragraph. */
export function tabXml({ language, size }: Letters): Xml {
  return tag('a:r', {}, tag('a:rPr', { lang: language, sz: size }), tag('a:t', {}, xmlText('\t')));
}

/** What an empty paragraph, or one that grows, is written in. */
export function endProperties({ language, size }: Letters): Xml {
  return tag('a:endParaRPr', { lang: language, sz: size });
}

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly link: Target | undefined;
}

/** Words that look alike. */
interface Spoken {
  readonly text: string;
  readonly style: Style;
}

function spokenIn(run: Run, style: Style, links: PartLinks): readonly Spoken[] {
  const inside = (runs: Runs, inner: Style) => runs.flatMap((each) => spokenIn(each, inner, links));
  switch (run.kind) {
    case 'text':
      return [{ text: run.text, style }];
    case 'code':
      return [{ text: run.text, style: { ...style, code: true } }];
    case 'emphasis':
      return inside(run.runs, { ...style, italic: true });
    case 'strong':
      return inside(run.runs, { ...style, bold: true });
    case 'link':
      return inside(run.runs, { ...style, link: style.link ?? links.address(run.href) });
    case 'term':
      return [{ text: plainText([run]), style }];
    case 'reference': {
      const { target, locator } = links.reference(run.anchor);
      const linked = { ...style, link: style.link ?? target };
      return [
        { text: run.text, style: linked },
        { text: locator, style },
      ];
    }
    case 'index':
      return inside(run.runs, style);
  }
}

/** Fewer runs are easier to edit, and a word is never cut in two. */
function together(spoken: readonly Spoken[], next: Spoken): readonly Spoken[] {
  const last = spoken.at(-1);
  if (next.text === '') return spoken;
  if (last === undefined || !alike(last.style, next.style)) return [...spoken, next];
  return [...spoken.slice(0, -1), { ...last, text: last.text + next.text }];
}

function alike(one: Style, other: Style): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.code === other.code &&
    one.link?.relation === other.link?.relation
  );
}

function spokenXml({ text, style }: Spoken, letters: Letters): Xml {
  return tag('a:r', {}, properties(style, letters), tag('a:t', {}, xmlText(oneLine(text))));
}

/** Line ends would be read as spaces by one program and as breaks by another. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\n\r]+/g, ' ');
}

function properties({ bold, italic, code, link }: Style, letters: Letters): Xml {
  const { language, size, colour } = letters;
  return tag(
    'a:rPr',
    { lang: language, sz: size, b: bold || letters.bold || undefined, i: italic || undefined },
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
