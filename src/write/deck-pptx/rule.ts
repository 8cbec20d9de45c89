/** A rule or bar on a slide: in its place, mirrored where words run from the right, passed over by screen readers; none on an organisation's own design. */
import type { Colour } from '../../craft/ooxml/ink/scheme-colour.ts';
import { joinXml, type Xml } from '../../craft/ooxml/xml.ts';
import type { Frame } from '../../lay/placed.ts';
import { onPage } from './mirror.ts';
import type { SlideScene } from './scene.ts';
import { markShape } from './shape.ts';

export function rule({ x, y, width, height }: Frame, fill: Colour, scene: SlideScene): Xml {
  const { page, words, nextId, ruled } = scene;
  if (!ruled) return joinXml([]);
  const id = nextId();
  return markShape({
    id,
    name: `${words['shape-rule']} ${id}`,
    frame: onPage({ x, y, width, height }, page),
    fill,
  });
}
