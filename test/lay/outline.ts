/** A cut deck as lines a person can compare: its slides with what stands on each. */
import type { Deck, Slide } from '../../src/compose/deck/deck.ts';
import type { Body } from '../../src/model/body.ts';
import { plainText, type Runs } from '../../src/model/run.ts';

export function deckOutline({ slides }: Deck): string {
  return `${slides.flatMap(slideLines).join('\n')}\n`;
}

function slideLines(slide: Slide): readonly string[] {
  const { number, id, layout, density, piece, title, seconds, notes, anchors, terms } = slide;
  const mark = piece === undefined ? '' : ` (${piece.number}/${piece.count})`;
  return [
    `${number} ${id} · ${layout}, ${density}, ${seconds} s · ${plainText(title)}${mark}`,
    ...slide.bodies.flatMap((body) => [
      `  ${body.kind} ${body.key}`,
      ...itemsOf(body).map((item) => `    ${item}`),
    ]),
    ...notes.map(({ runs }) => `  says: ${plainText(runs)}`),
    ...(anchors.length > 0 ? [`  anchors: ${anchors.join(', ')}`] : []),
    ...(terms.length > 0 ? [`  terms: ${terms.map(({ preferred }) => preferred).join(', ')}`] : []),
  ];
}

/** Every item of a body, as its words; a definition is its wording and its parts. */
export function itemsOf(body: Body): readonly string[] {
  const row = (cells: readonly Runs[]): string => cells.map(plainText).join(' | ');
  switch (body.kind) {
    case 'points':
      return body.items.map(({ runs }) => plainText(runs));
    case 'prose':
      return body.paragraphs.map(({ runs }) => plainText(runs));
    case 'table':
      return body.rows.map(({ cells }) => row(cells));
    case 'comparison':
      return body.rows.map(({ attribute, cells }) => row([attribute, ...cells]));
    case 'positions':
      return body.items.map(({ who, says }) => row([who, says.runs]));
    case 'steps':
      return body.items.map(({ when, text }, at) => `${body.start + at}. ${row([when ?? [], text.runs])}`);
    case 'definition':
      return [
        plainText(body.text.runs),
        ...body.elements.map(({ element, means }) => `${plainText(element)} – ${plainText(means)}`),
      ];
    case 'callout':
      return body.content.form === 'then-and-now'
        ? [plainText(body.content.then.runs), plainText(body.content.now.runs)]
        : [plainText(body.content.text.runs)];
    default:
      return [body.key];
  }
}
