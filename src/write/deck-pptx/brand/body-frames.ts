/** The boxes a body takes on its slide. */
import type { BodyPlace, Frame } from '../../../lay/placed.ts';

export function bodyFrames(place: BodyPlace): readonly Frame[] {
  switch (place.shape) {
    case 'text':
      return [place.at];
    case 'cards':
      return place.cards;
    case 'definition':
      return [place.name, place.wording, ...(place.elements === undefined ? [] : [place.elements])];
    case 'grid':
    case 'figure':
      return [place.at, ...(place.note === undefined ? [] : [place.note])];
  }
}
