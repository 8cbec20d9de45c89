/** Rough places for the bodies of a slide: enough to write a file from, not to judge its looks. */
import type { Deck, Slide } from '../../../src/compose/deck/deck.ts';
import type { BodyPlace, Frame, PlacedSlide, TextPlace } from '../../../src/lay/placed.ts';
import type { Body } from '../../../src/model/body.ts';
import { plainText } from '../../../src/model/run.ts';

export function standInPlaces(slide: Slide, deck: Pick<Deck, 'ratio'>): PlacedSlide {
  const wide = deck.ratio === '16:9';
  const [edge, width] = wide ? [64, 1152] : [56, 848];
  const box = (y: number, height: number): Frame => ({ x: edge, y, width, height });
  const text = (frame: Frame, size: number, gap = 0, columns = 1): TextPlace => ({
    ...frame,
    size,
    gap,
    columns,
  });
  const foot = text({ ...box(667, 44), width: width - 52 }, 18);
  if (['title', 'closing', 'section', 'statement', 'question'].includes(slide.layout)) {
    const section = slide.layout === 'section';
    const indent = section ? 176 : 0;
    const size = section ? 60 : wide ? 70 : 56;
    const lines = Math.ceil((plainText(slide.title).length * size * 0.52) / (width - indent));
    const y = 330 - (lines * size * 1.15) / 2 - 40;
    const at = (from: number, high: number): Frame => ({
      x: edge + indent,
      y: from,
      width: width - indent,
      height: high,
    });
    const below = y + lines * size * 1.15 + 30;
    return {
      title: text(at(y, lines * size * 1.15), size),
      number: section ? text({ x: edge, y: y - 16, width: 136, height: 150 }, 130) : undefined,
      lines: text(at(below, 120), 34, 14),
      bodies: slide.bodies.map(({ key }) => ({ key, shape: 'text', at: text(at(below, 160), 34) })),
      foot,
    };
  }
  const head = wide ? 48 : 44;
  const lines = Math.min(2, Math.ceil((plainText(slide.title).length * head * 0.56) / width));
  const top = 52 + lines * head * 1.1 + 34;
  const beside = slide.layout === 'points-figure';
  const remarks = slide.bodies.filter(({ kind }) => kind === 'callout').length;
  const bottom = slide.layout === 'columns' ? 628 : 628 - remarks * 110;
  let remarkY = bottom + 20;
  const bodies = slide.bodies.map((body): BodyPlace => {
    if (body.kind === 'callout' && body.content.form !== 'then-and-now') {
      const at = text({ x: edge + 29, y: remarkY + 18, width: width - 53, height: 54 }, 34);
      remarkY += 110;
      return { key: body.key, shape: 'text', at };
    }
    const area = beside ? besideArea(body, box(top, bottom - top)) : box(top, bottom - top);
    return placeOf(body, area, slide);
  });
  return {
    title: text(box(52, lines * head * 1.1), head),
    number: undefined,
    lines: undefined,
    bodies,
    foot,
  };
}

function besideArea(body: Body, area: Frame): Frame {
  const left = ((area.width - 56) * 5) / 12;
  if (body.kind === 'points' || body.kind === 'prose') return { ...area, width: left };
  return { ...area, x: area.x + left + 56, width: area.width - left - 56 };
}

function placeOf(body: Body, area: Frame, slide: Slide): BodyPlace {
  const text = (frame: Frame, size: number, gap = 0, columns = 1): TextPlace => ({
    ...frame,
    size,
    gap,
    columns,
  });
  const cut = (from: number, to: number): Frame => ({
    ...area,
    y: area.y + area.height * from,
    height: area.height * (to - from),
  });
  const { key } = body;
  const noted = 'note' in body ? body.note : body.kind === 'picture' ? body.credit : undefined;
  const main = noted === undefined ? area : { ...area, height: area.height - 40 };
  const note =
    noted === undefined ? undefined : text({ ...area, y: area.y + area.height - 30, height: 30 }, 20);
  switch (body.kind) {
    case 'table':
    case 'comparison': {
      const columns = body.kind === 'table' ? body.columns.length : body.things.length + 1;
      const rows = body.rows.length + 1;
      const at = { ...main, height: Math.min(main.height, rows * 66) };
      return {
        key,
        shape: 'grid',
        at,
        size: 26,
        padding: 18,
        gutter: 28,
        columns: Array.from({ length: columns }, () => at.width / columns),
        rows: Array.from({ length: rows }, () => at.height / rows),
        note,
      };
    }
    case 'definition':
      return {
        key,
        shape: 'definition',
        name: text(cut(0.05, 0.17), 44),
        wording: text(cut(0.2, 0.58), 34),
        elements: body.elements.length === 0 ? undefined : text(cut(0.64, 1), 28, 12),
      };
    case 'positions':
      return { key, shape: 'cards', cards: cardsIn(area, body.items.length), inset: { x: 24, y: 18 } };
    case 'callout':
      return { key, shape: 'cards', cards: cardsIn(area, 2), inset: { x: 32, y: 26 } };
    case 'chart':
    case 'timeline':
    case 'diagram':
    case 'picture':
      return { key, shape: 'figure', at: main, note };
    case 'points': {
      const count = body.items.length;
      if (slide.layout === 'sources')
        return { key, shape: 'text', at: text(area, 20, 14, count > 12 ? 3 : 1) };
      const lines = body.items.reduce(
        (sum, { runs }) => sum + Math.ceil((plainText(runs).length * 17) / area.width),
        0,
      );
      return {
        key,
        shape: 'text',
        at: text(area, 34, Math.max(8, Math.min(64, (area.height - lines * 40) / count))),
      };
    }
    case 'steps':
      return { key, shape: 'text', at: text(area, 34, 40) };
    case 'prose':
      return { key, shape: 'text', at: text({ ...area, y: area.y + 30, height: area.height - 30 }, 34, 20) };
  }
}

function cardsIn(area: Frame, count: number): readonly TextPlace[] {
  const columns = count === 3 || count > 4 ? 3 : 2;
  const rows = Math.ceil(count / columns);
  const width = (area.width - 28 * (columns - 1)) / columns;
  const height = (area.height - 24 * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, at) => ({
    x: area.x + (at % columns) * (width + 28),
    y: area.y + Math.floor(at / columns) * (height + 24),
    width,
    height,
    size: 32,
    gap: 8,
    columns: 1,
  }));
}
