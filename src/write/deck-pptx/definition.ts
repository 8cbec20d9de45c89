/** A definition → the term, its wording and its parts, a placeholder each. */
import { arialWidth } from '../../craft/ooxml/ink/arial-width.ts';
import type { Xml } from '../../craft/ooxml/xml.ts';
import type { BodyPlace } from '../../lay/placed.ts';
import type { Body, DefinitionBody } from '../../model/body.ts';
import type { Ratio } from '../../model/recipe.ts';
import { plainText } from '../../model/run.ts';
import type { Inks } from './inks.ts';
import { type Paragraph, placedText } from './placed-text.ts';
import { rule } from './rule.ts';
import type { SlideScene } from './scene.ts';
import { said } from './text-body.ts';

type Place = Extract<BodyPlace, { shape: 'definition' }>;

export function definitionShapes(body: Body, place: Place, scene: SlideScene, inks: Inks): readonly Xml[] {
  if (body.kind !== 'definition') return [];
  const { name, wording, elements } = place;
  const { preferred, expansion } = body.term;
  const called = expansion === undefined ? preferred : `${preferred} – ${expansion}`;
  const term: Paragraph = { pieces: [{ runs: [{ kind: 'text', text: called }] }] };
  return [
    rule({ ...name, y: name.y - nameSpace, height: scene.stroke }, inks.strong, scene),
    placedText('name', name, [term], scene),
    placedText('wording', wording, [said(body.text)], scene),
    ...(elements === undefined ? [] : elementShapes(body, elements, scene, inks)),
  ];
}

/** Between a rule and the words below it. CSS pixels. */
const nameSpace = 14;
const partSpace = 7;

/** A part and what it means: in two columns where the words allow, else one after the other. */
function elementShapes(
  { elements }: DefinitionBody,
  place: NonNullable<Place['elements']>,
  scene: SlideScene,
  inks: Inks,
): readonly Xml[] {
  if (elements.length === 0) return [];
  const column = place.width * elementShare[scene.deck.ratio];
  const inColumns =
    scene.page.direction === 'ltr' &&
    elements.every(({ element }) => arialWidth(plainText(element), place.size, 'semibold') < column - 8);
  const paragraphs = elements.map(({ element, means }): Paragraph => {
    const name = { runs: element, bold: true };
    if (inColumns) return { pieces: [name, { runs: means, tabbed: true }], column };
    return { pieces: [name, { runs: [{ kind: 'text', text: ' – ' }] }, { runs: means }] };
  });
  return [
    rule({ ...place, y: place.y - partSpace, height: 1 }, inks.rule, scene),
    placedText('elements', place, paragraphs, scene),
  ];
}

const elementShare: Readonly<Record<Ratio, number>> = { '16:9': 0.345, '4:3': 0.37 };
