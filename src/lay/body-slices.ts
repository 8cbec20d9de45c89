/** A body as a row of items it can be parted between, and a stretch of them as a body again. */
import type { Body, DefinitionBody, PointsBody } from '../model/body.ts';
import type { Runs } from '../model/run.ts';

/** Of one that cannot be parted, 1. */
export function itemCount(body: Body): number {
  switch (body.kind) {
    case 'points':
    case 'steps':
    case 'positions':
      return Math.max(1, body.items.length);
    case 'prose':
      return Math.max(1, body.paragraphs.length);
    case 'table':
    case 'comparison':
      return Math.max(1, body.rows.length);
    case 'definition':
      return 1 + body.elements.length;
    default:
      return 1;
  }
}

/** A table keeps its head and note, steps their numbers. `to` is not in it. */
export function sliceBody(body: Body, from: number, to: number): Body {
  switch (body.kind) {
    case 'points':
      return { ...body, items: body.items.slice(from, to) };
    case 'positions':
      return { ...body, items: body.items.slice(from, to) };
    case 'steps':
      return { ...body, start: body.start + from, items: body.items.slice(from, to) };
    case 'prose':
      return { ...body, paragraphs: body.paragraphs.slice(from, to) };
    case 'table':
      return { ...body, rows: body.rows.slice(from, to) };
    case 'comparison':
      return { ...body, rows: body.rows.slice(from, to) };
    case 'definition':
      return sliceDefinition(body, from, to);
    default:
      return body;
  }
}

/** The wording comes first; parts that stand without it are points, each with its name. */
function sliceDefinition(body: DefinitionBody, from: number, to: number): DefinitionBody | PointsBody {
  if (from === 0) return { ...body, elements: body.elements.slice(0, to - 1) };
  const { key, anchor, title, number, refs, span } = body;
  const items = body.elements.slice(from - 1, to - 1).map(({ element, means }) => ({
    runs: [{ kind: 'strong', runs: element }, { kind: 'text', text: ' – ' }, ...means] satisfies Runs,
    refs: [],
    span,
  }));
  return { key, anchor, title, number, refs, span, kind: 'points', items };
}
