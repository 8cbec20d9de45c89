/** Points, steps, prose, remarks: whatever is one column of words → a placeholder, and the rule that sets it off. */
import type { Xml } from '../../craft/ooxml/xml.ts';
import type { TextPlace } from '../../lay/placed.ts';
import type { Body, BodyKind, Passage } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import type { Inks } from './inks.ts';
import { type Paragraph, placedText } from './placed-text.ts';
import { rule } from './rule.ts';
import type { SlideScene } from './scene.ts';

export function textShapes(body: Body, at: TextPlace, scene: SlideScene, inks: Inks): readonly Xml[] {
  const paragraphs = paragraphsOf(body);
  if (paragraphs.length === 0) return [];
  const { layout, bodies } = scene.slide;
  if (layout === 'sources') return sourceShapes(paragraphs, at, scene, inks);
  if (body.kind === 'callout' && !aloud.has(layout)) return remarkShapes(paragraphs, at, scene, inks);
  if (body.kind === 'points' || body.kind === 'steps') return listShapes(paragraphs, at, scene, inks);
  const leads = layout === 'prose' && bodies[0] === body;
  const { width } = scene.placed.title;
  const lead = leads
    ? [rule({ ...at, y: at.y - leadSpace, width, height: scene.stroke }, inks.strong, scene)]
    : [];
  return [...lead, placedText('text', at, paragraphs, scene)];
}

/** Where a remark is what the slide says. */
const aloud: ReadonlySet<string> = new Set(['statement', 'question']);

/** Between the rule and the first paragraph. CSS pixels. */
const leadSpace = 30;

/** Items share their room: half a gap above the first, as much below the last. */
function listShapes(
  paragraphs: readonly Paragraph[],
  at: TextPlace,
  scene: SlideScene,
  inks: Inks,
): readonly Xml[] {
  const above = at.gap / 2;
  const place = { ...at, y: at.y + above, height: at.height - above };
  return [
    rule({ ...at, height: scene.stroke }, inks.strong, scene),
    placedText('text', place, paragraphs, scene),
  ];
}

/** A list to look up in stands in columns, where nothing can hang in the margin. */
function sourceShapes(
  paragraphs: readonly Paragraph[],
  at: TextPlace,
  scene: SlideScene,
  inks: Inks,
): readonly Xml[] {
  const unmarked = paragraphs.map((paragraph): Paragraph => ({ ...paragraph, bullet: 'none' }));
  const above = at.gap / 2;
  const place = { ...at, y: at.y + above, height: at.height - above };
  return [
    rule({ ...at, height: scene.stroke }, inks.strong, scene),
    placedText('text', place, unmarked, scene),
  ];
}

/** Between the edges of a remark and its words. CSS pixels. */
const remarkInset = { x: 24, y: 18 };
const bar = 5;

function remarkShapes(
  paragraphs: readonly Paragraph[],
  at: TextPlace,
  scene: SlideScene,
  inks: Inks,
): readonly Xml[] {
  const { x, y } = remarkInset;
  const panel = { ...at, x: at.x - x, y: at.y - y, width: at.width + 2 * x, height: at.height + 2 * y };
  return [
    rule({ ...panel, x: panel.x - bar, width: bar }, inks.warm, scene),
    placedText('remark', panel, paragraphs, scene, { inset: remarkInset, panel: inks.panel }),
  ];
}

type BodyOf<K extends BodyKind> = Extract<Body, { kind: K }>;
type Writer<K extends BodyKind> = (body: BodyOf<K>) => readonly Paragraph[];

const none = (): readonly Paragraph[] => [];

/** What each kind says in one column of words. */
const writers: { readonly [K in BodyKind]: Writer<K> } = {
  points: ({ items }) => items.map(({ runs }) => ({ pieces: [{ runs }], bullet: 'point' })),
  prose: ({ paragraphs }) => paragraphs.map(said),
  steps: ({ items, start }) =>
    items.map(({ when, text }) => ({
      pieces: [...(when === undefined ? [] : dated(when)), { runs: text.runs }],
      bullet: 'number',
      start,
    })),
  callout: ({ content }) =>
    content.form === 'then-and-now' ? [said(content.then), said(content.now)] : [said(content.text)],
  positions: ({ items }) =>
    items.flatMap(({ who, says }) => [{ pieces: [{ runs: who, bold: true }] }, said(says)]),
  definition: ({ text }) => [said(text)],
  picture: none,
  table: none,
  comparison: none,
  chart: none,
  timeline: none,
  diagram: none,
};

function paragraphsOf<K extends BodyKind>(body: BodyOf<K>): readonly Paragraph[] {
  // The table is total over the kinds, which the compiler cannot follow through a lookup.
  const write: Writer<K> = writers[body.kind as K];
  return write(body);
}

export const said = ({ runs }: Passage): Paragraph => ({ pieces: [{ runs }] });

/** When, before what happened then. */
function dated(when: Runs): Paragraph['pieces'] {
  return [{ runs: when, bold: true }, { runs: [{ kind: 'text', text: ' – ' }] }];
}
