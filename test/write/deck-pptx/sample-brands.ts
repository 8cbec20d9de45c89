/** Organisations' templates, good and poor, as PowerPoint writes them. */
import type { Brand } from '../../../src/craft/ooxml/brand/brand.ts';
import { readBrand } from '../../../src/craft/ooxml/brand/read-brand.ts';
import {
  type Template,
  type TemplateLayout,
  type TemplatePlaceholder,
  templateBytes,
} from '../../craft/ooxml/template-package.ts';
import { deck } from '../deck-fixture.ts';
import { pptxBytes } from './opened-deck.ts';
import { theme } from './sample-theme.ts';

const held = (
  type: string | undefined,
  index?: number,
  at?: TemplatePlaceholder['at'],
): TemplatePlaceholder => ({ type, index, at });
const foot = [held('ftr', 11), held('sldNum', 12)];
export const layout = (
  name: string,
  type: string | undefined,
  ...inside: readonly TemplatePlaceholder[]
): TemplateLayout => ({ name, type, placeholders: [...inside, ...foot] });

/** As PowerPoint's own office theme has them, under names nobody expects. */
export const acme: Template = {
  master: [
    held('title', undefined, [88, 38, 1104, 139]),
    held('body', 1, [88, 192, 1104, 457]),
    held('ftr', 3, [424, 667, 432, 38]),
    held('sldNum', 4, [904, 667, 288, 38]),
  ],
  layouts: [
    layout('Leer', 'blank'),
    layout(
      'Zwei',
      'twoObj',
      held('title'),
      held(undefined, 1, [88, 192, 544, 457]),
      held(undefined, 2, [648, 192, 544, 457]),
    ),
    layout(
      'Start',
      'title',
      held('ctrTitle', undefined, [160, 118, 960, 250]),
      held('subTitle', 1, [160, 378, 960, 173]),
    ),
    layout('Eins', 'obj', held('title'), held(undefined, 1)),
    layout(
      'Teil',
      'secHead',
      held('title', undefined, [83, 180, 1104, 300]),
      held('body', 1, [83, 482, 1104, 158]),
    ),
    layout('Nur Titel', 'titleOnly', held('title')),
    layout('Senkrecht', 'vertTx', held('title'), held('body', 1)),
  ],
};
export const poor: Template = { ...acme, layouts: [layout('Nur Titel', 'titleOnly', held('title'))] };

export function brandOf(bytes: Uint8Array): Brand {
  const brand = readBrand(bytes);
  if ('message' in brand) throw new Error(brand.message);
  return brand;
}

export const brand = brandOf(templateBytes(acme));
export const ownAgain = brandOf(
  pptxBytes(deck, { theme: { ...theme, title: 'Acme', light: { ...theme.light, primary: '#7a0019' } } }),
);
