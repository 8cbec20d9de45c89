/** A link that leads out of the deck opens beside it. */
import type { TreeElement } from './tree.ts';

export function isOutside({ attributes }: TreeElement): boolean {
  return /^(?:https?:|mailto:)/.test(attributes.href ?? '');
}

/** What opens gets no hold of the deck, and is not told where it was opened. */
export function outsideLink(element: TreeElement): TreeElement {
  const { href = '' } = element.attributes;
  return { ...element, attributes: { href, target: '_blank', rel: 'noopener noreferrer' } };
}
