/** A body on a slide of a layout → what it needs. */
import type { Layout, Slide } from '../compose/deck/deck.ts';
import type { Body, CalloutBody, PositionsBody } from '../model/body.ts';
import type { Words } from '../model/words.ts';
import type { LaidBody } from './bodies/laid-body.ts';
import { laidCallout } from './bodies/laid-callout.ts';
import { laidCards, positionsGrid, twoColumns } from './bodies/laid-cards.ts';
import { laidDefinition } from './bodies/laid-definition.ts';
import { isFigure, laidFigure } from './bodies/laid-figure.ts';
import { laidGrid } from './bodies/laid-grid.ts';
import { laidPoints, laidProse, laidSteps } from './bodies/laid-list.ts';
import { laidSources } from './bodies/laid-sources.ts';
import type { Setting } from './setting.ts';

export interface BodyRoom {
  readonly slide: Slide;
  readonly width: number;
  readonly words: Words;
}

export function layBody(body: Body, { slide, width, words }: BodyRoom, setting: Setting): LaidBody {
  if (isFigure(body)) return laidFigure(body, width, setting);
  switch (body.kind) {
    case 'points':
      return slide.layout === 'sources'
        ? laidSources(body, width, setting)
        : laidPoints(body, width, setting);
    case 'steps':
      return laidSteps(body, width, setting);
    case 'prose':
      return laidProse(body, width, setting, leads(slide.layout, body, slide.bodies));
    case 'table':
    case 'comparison':
      return laidGrid(body, width, setting);
    case 'positions':
      return laidPositions(body, width, setting);
    case 'definition':
      return laidDefinition(body, width, setting);
    case 'callout':
      return laidRemark(body, width, setting, words);
  }
}

function leads(layout: Layout, body: Body, bodies: readonly Body[]): boolean {
  return layout === 'prose' && bodies[0] === body;
}

function laidPositions({ key, items }: PositionsBody, width: number, setting: Setting): LaidBody {
  const cards = items.map(({ who, says }) => ({ head: who, words: says.runs }));
  return laidCards(key, cards, positionsGrid(items.length, setting), width, setting);
}

function laidRemark({ key, content }: CalloutBody, width: number, setting: Setting, words: Words): LaidBody {
  if (content.form !== 'then-and-now') return laidCallout(key, content.text, width, setting);
  const cards = [
    { head: wordRuns(words.then), words: content.then.runs },
    { head: wordRuns(words.now), words: content.now.runs },
  ];
  return laidCards(key, cards, twoColumns, width, setting);
}

function wordRuns(text: string) {
  return [{ kind: 'text', text }] as const;
}
