/** Sources a slide lists without a body to hold them → a list in the room below its title. */
import type { Xml } from '../../craft/ooxml/xml.ts';
import type { Runs } from '../../model/run.ts';
import type { Inks } from './inks.ts';
import { type Paragraph, placedText } from './placed-text.ts';
import { slideRegions } from './regions.ts';
import { rule } from './rule.ts';
import type { SlideScene } from './scene.ts';

export function bareSources(scene: SlideScene, inks: Inks): readonly Xml[] {
  const { sources } = scene.slide;
  if (sources.length === 0) return [];
  const { title } = scene.placed;
  const { body } = slideRegions[scene.deck.ratio];
  const y = title.y + title.height + below;
  const paragraphs = sources.map(({ text, href }): Paragraph => {
    const words: Runs = [{ kind: 'text', text }];
    return { pieces: [{ runs: href === undefined ? words : [{ kind: 'link', href, runs: words }] }] };
  });
  const place = {
    ...body,
    y: y + above,
    height: body.y + body.height - y - above,
    size: 26,
    gap: 24,
    columns: 1,
  };
  return [
    rule({ ...body, y, height: scene.stroke }, inks.strong, scene),
    placedText('text', place, paragraphs, scene),
  ];
}

/** Between the title and the rule, and between the rule and the first source. CSS pixels. */
const below = 34;
const above = 16;
