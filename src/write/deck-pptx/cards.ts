/** Who said what, then and now → a placeholder each, with a rule above it. */
import type { Xml } from '../../craft/ooxml/xml.ts';
import type { BodyPlace } from '../../lay/placed.ts';
import type { Body, Passage } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import type { Words } from '../../model/words.ts';
import type { Inks } from './inks.ts';
import { type Paragraph, placedText } from './placed-text.ts';
import { rule } from './rule.ts';
import type { SlideScene } from './scene.ts';
import { said } from './text-body.ts';

type Place = Extract<BodyPlace, { shape: 'cards' }>;

export function cardShapes(
  body: Body,
  { cards, inset }: Place,
  scene: SlideScene,
  inks: Inks,
): readonly Xml[] {
  return cardsOf(body, scene.words).flatMap(({ head, says, past }, at) => {
    const place = cards[at];
    if (place === undefined) return [];
    const title: Paragraph = { pieces: [{ runs: head, bold: true, colour: past ? inks.soft : inks.strong }] };
    // The past stands on bare paper, in line with the title.
    const box = past ? { inset: { ...inset, start: 0 }, panel: undefined } : { inset, panel: inks.panel };
    return [
      placedText('card', place, [title, said(says)], scene, box),
      rule({ ...place, height: scene.stroke }, past ? inks.rule : inks.strong, scene),
    ];
  });
}

interface Card {
  readonly head: Runs;
  readonly says: Passage;
  readonly past: boolean;
}

function cardsOf(body: Body, words: Words): readonly Card[] {
  if (body.kind === 'positions') return body.items.map(({ who, says }) => ({ head: who, says, past: false }));
  if (body.kind !== 'callout' || body.content.form !== 'then-and-now') return [];
  const { then, now } = body.content;
  return [
    { head: [{ kind: 'text', text: words.then }], says: then, past: true },
    { head: [{ kind: 'text', text: words.now }], says: now, past: false },
  ];
}
