/** The layouts of a rendered deck, slide by slide: the first word of each section's class. */
import { elementsOf, readTree } from '../../src/write/deck-html/tree.ts';

export function slideClasses(html: string): readonly string[] {
  return elementsOf(readTree(html))
    .filter(({ name }) => name === 'section')
    .map(({ attributes }) => (attributes.class ?? '').split(' ')[0] ?? '');
}
