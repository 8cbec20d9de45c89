/** A body → what it says. */
import type { Body, BodyKind, ComparisonBody, DefinitionBody, TableBody } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import { chartWording, diagramWording, noteWording, timelineWording } from './figure-wording.ts';
import { plainStretch, type Stretch, stretch } from './stretch.ts';

/** Reference numbers → what they lead to: that counts, the number does not. */
export type Cited = (refs: readonly number[]) => string;

/** On slides the foot names what a slide rests on. */
export const citesNothing: Cited = () => '';

export function bodyWording(body: Body, cited: Cited): readonly Stretch[] {
  const title = body.title === undefined ? [] : [stretch('heading', body.title)];
  const own = wordingOfKind(body, cited);
  const [first, ...others] = [...title, ...own];
  if (first === undefined) return [];
  const all = [{ ...first, marks: `${first.marks}\u0000${cited(body.refs)}` }, ...others];
  const label = labelOf(body);
  return label === undefined ? all : all.map((each) => ({ ...each, label }));
}

function labelOf({ kind, number }: Body): Stretch['label'] {
  if (number === undefined) return undefined;
  return { kind: kind === 'table' || kind === 'comparison' ? 'table' : 'figure', number };
}

type BodyOf<K extends BodyKind> = { [P in K]: Extract<Body, { readonly kind: P }> }[K];

const makers: { readonly [K in BodyKind]: (body: BodyOf<K>, cited: Cited) => readonly Stretch[] } = {
  points: ({ items }, cited) => items.map(({ runs, refs }) => stretch('point', runs, cited(refs))),
  prose: ({ paragraphs }, cited) =>
    paragraphs.map(({ runs, refs }) => stretch('paragraph', runs, cited(refs))),
  table: tableWording,
  comparison: comparisonWording,
  chart: chartWording,
  timeline: timelineWording,
  diagram: diagramWording,
  definition: definitionWording,
  positions: ({ items }, cited) =>
    items.map(({ who, says }) => stretch('position', joined([who, says.runs], ': '), cited(says.refs))),
  steps: ({ items }, cited) =>
    items.map(({ when, text }) =>
      stretch('step', when === undefined ? text.runs : joined([when, text.runs], ': '), cited(text.refs)),
    ),
  callout: ({ content }, cited) => {
    const said = content.form === 'then-and-now' ? [content.then, content.now] : [content.text];
    return said.map(({ runs, refs }) => stretch('callout', runs, `${content.form} ${cited(refs)}`));
  },
  picture: ({ file, alternative, credit }) => [
    { ...plainStretch('figure-text', alternative), file },
    stretch('credit', credit),
  ],
};

function wordingOfKind<K extends BodyKind>(body: BodyOf<K>, cited: Cited): readonly Stretch[] {
  return makers[body.kind](body, cited);
}

function tableWording({ columns, rows, note }: TableBody, cited: Cited): readonly Stretch[] {
  return [
    ...columns.map(({ title }) => stretch('column', title)),
    ...rows.map(({ cells, refs }) => stretch('row', joined(cells, ' | '), cited(refs))),
    ...noteWording(note),
  ];
}

function comparisonWording({ things, rows, note }: ComparisonBody): readonly Stretch[] {
  return [
    ...things.map((thing) => stretch('column', thing)),
    ...rows.map(({ attribute, cells }) => stretch('row', joined([attribute, ...cells], ' | '))),
    ...noteWording(note),
  ];
}

function definitionWording({ term, text, elements }: DefinitionBody, cited: Cited): readonly Stretch[] {
  return [
    plainStretch('heading', [term.preferred, term.expansion].filter((each) => each).join(', ')),
    stretch('definition', text.runs, cited(text.refs)),
    ...elements.map(({ element, means }) => stretch('definition', joined([element, means], ': '))),
  ];
}

export function joined(parts: readonly Runs[], by: string): Runs {
  return parts.flatMap((part, at): Runs => (at === 0 ? part : [{ kind: 'text', text: by }, ...part]));
}
