/** A slide of a deck → the lines anybody reading its outline should find. */
import type { Slide } from '../../../src/compose/deck/deck.ts';
import type { Body } from '../../../src/model/body.ts';
import { plainText } from '../../../src/model/run.ts';
import { englishWords } from '../../../src/model/words.ts';

export function spokenText(slide: Slide): readonly string[] {
  const { title, piece, lines, bodies } = slide;
  const mark = piece === undefined ? '' : ` (${piece.number}/${piece.count})`;
  const listed =
    slide.layout === 'sources' && bodies.length === 0 ? slide.sources.map(({ text }) => text) : [];
  return [plainText(title) + mark, ...lines.map(plainText), ...bodies.flatMap(bodyText), ...listed];
}

function bodyText(body: Body): readonly string[] {
  switch (body.kind) {
    case 'points':
      return body.items.map(({ runs }) => plainText(runs));
    case 'prose':
      return body.paragraphs.map(({ runs }) => plainText(runs));
    case 'steps':
      return body.items.map(({ when, text }) =>
        [...(when === undefined ? [] : [plainText(when)]), plainText(text.runs)].join(' – '),
      );
    case 'positions':
      return body.items.flatMap(({ who, says }) => [plainText(who), plainText(says.runs)]);
    case 'definition': {
      const { preferred, expansion } = body.term;
      const parts = body.elements.map(({ element, means }) => `${plainText(element)} – ${plainText(means)}`);
      return [
        expansion === undefined ? preferred : `${preferred} – ${expansion}`,
        plainText(body.text.runs),
        ...parts,
      ];
    }
    case 'callout':
      return body.content.form === 'then-and-now'
        ? [
            englishWords.then,
            plainText(body.content.then.runs),
            englishWords.now,
            plainText(body.content.now.runs),
          ]
        : [plainText(body.content.text.runs)];
    case 'picture':
      return [plainText(body.credit)];
    case 'timeline':
      return [];
    default:
      return body.note === undefined ? [] : [plainText(body.note)];
  }
}
