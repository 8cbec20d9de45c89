/** A body in its place → the shapes that show it. */
import type { Xml } from '../../craft/ooxml/xml.ts';
import type { BodyPlace } from '../../lay/placed.ts';
import type { Body } from '../../model/body.ts';
import { cardShapes } from './cards.ts';
import { definitionShapes } from './definition.ts';
import { figureShapes } from './figure.ts';
import type { Inks } from './inks.ts';
import type { SlideScene } from './scene.ts';
import { tableShapes } from './table.ts';
import { textShapes } from './text-body.ts';

export function bodyShapes(body: Body, place: BodyPlace, scene: SlideScene, inks: Inks): readonly Xml[] {
  switch (place.shape) {
    case 'text':
      return textShapes(body, place.at, scene, inks);
    case 'cards':
      return cardShapes(body, place, scene, inks);
    case 'definition':
      return definitionShapes(body, place, scene, inks);
    case 'grid':
      return tableShapes(body, place, scene);
    case 'figure':
      return figureShapes(body, place, scene);
  }
}
