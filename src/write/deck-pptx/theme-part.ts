/** A theme → the part that holds its colours and fonts, for slides, notes and whatever is drawn on them. */

import { paletteOf } from '../../craft/draw/palette.ts';
import { emu } from '../../craft/ooxml/ink/length.ts';
import { hexDigits } from '../../craft/ooxml/ink/scheme-colour.ts';
import { drawingNamespace } from '../../craft/ooxml/namespaces.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import type { Scheme } from '../../model/recipe.ts';
import type { Theme } from '../../model/theme.ts';

export function themePart(path: string, theme: Theme, scheme: Scheme): Part {
  const elements = tag('a:themeElements', {}, colourScheme(theme, scheme), fontScheme(theme), formats());
  return {
    path,
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    content: tag('a:theme', { ...drawingNamespace, name: theme.title }, elements),
    relations: [],
  };
}

/** Which of the scheme's colours are ground and words: a dark deck's ground is the dark one. */
export function colourMap(scheme: Scheme): Readonly<Record<string, string>> {
  const [ground, words] = scheme === 'dark' ? ['dk', 'lt'] : ['lt', 'dk'];
  const accents = [1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`]);
  return {
    bg1: `${ground}1`,
    tx1: `${words}1`,
    bg2: `${ground}2`,
    tx2: `${words}2`,
    ...Object.fromEntries(accents),
    hlink: 'hlink',
    folHlink: 'folHlink',
  };
}

function colourScheme(theme: Theme, scheme: Scheme): Xml {
  const { paper, ink, tint, primary, accent, quiet, deep, deepAccent } = theme[scheme];
  const [dark, light] = scheme === 'dark' ? [paper, ink] : [ink, paper];
  const [dark2, light2] = scheme === 'dark' ? [tint, primary] : [primary, tint];
  const hues = paletteOf(scheme, theme[scheme]);
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', dark],
    ['lt1', light],
    ['dk2', dark2],
    ['lt2', light2],
    ['accent1', primary],
    ['accent2', accent],
    ['accent3', hues['series-3']],
    ['accent4', hues['series-4']],
    ['accent5', deep],
    ['accent6', deepAccent],
    ['hlink', primary],
    ['folHlink', quiet],
  ];
  const written = colours.map(([name, hex]) =>
    tag(`a:${name}`, {}, tag('a:srgbClr', { val: hexDigits(hex) })),
  );
  return tag('a:clrScheme', { name: theme.title }, ...written);
}

function fontScheme({ title, fonts }: Theme): Xml {
  const faces = [
    tag('a:latin', { typeface: fonts.office }),
    tag('a:ea', { typeface: '' }),
    tag('a:cs', { typeface: fonts.office }),
  ];
  return tag(
    'a:fontScheme',
    { name: title },
    tag('a:majorFont', {}, ...faces),
    tag('a:minorFont', {}, ...faces),
  );
}

/** Three of each, as a theme must have: plain fills, plain lines, no effects. */
function formats(): Xml {
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const lines = [1, 2, 3].map((width) => tag('a:ln', { w: emu(width) }, fill));
  const plain = tag('a:effectStyle', {}, tag('a:effectLst'));
  return tag(
    'a:fmtScheme',
    { name: 'Lectern' },
    tag('a:fillStyleLst', {}, fill, fill, fill),
    tag('a:lnStyleLst', {}, ...lines),
    tag('a:effectStyleLst', {}, plain, plain, plain),
    tag('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
