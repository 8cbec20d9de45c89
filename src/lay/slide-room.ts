/** How much room a slide leaves a figure below its title, by the theme's measures. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import type { Body } from '../model/body.ts';
import { laidNote } from './bodies/laid-note.ts';
import { bodyWidth } from './lay-slide.ts';
import { settingOf, slideBottom, slideTop } from './setting.ts';
import { titleFit } from './title-fit.ts';

/** What is left below the title and above the body's note, in CSS pixels. */
export function roomBelowTitle(slide: Slide, body: Body, { ratio }: Pick<Deck, 'ratio'>): number {
  const setting = settingOf({ ratio, density: slide.density, medium: 'screen' });
  const { height } = titleFit(slide, setting);
  const note = 'note' in body ? body.note : body.kind === 'picture' ? body.credit : undefined;
  const noted = laidNote(note, bodyWidth(slide, body, setting), setting);
  return slideBottom - slideTop - height - setting.headGap - noted.height;
}
