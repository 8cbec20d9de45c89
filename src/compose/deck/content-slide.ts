/** One slide's worth of a section → a slide: title, bodies, notes, sources, and where the handbook says more. */
import type { Block } from '../../model/block.ts';
import type { Body } from '../../model/body.ts';
import { type Anchor, htmlId, sectionAnchor, termAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import { plainText, type Runs } from '../../model/run.ts';
import { layoutOf } from '../../model/slide-layout.ts';
import type { Cite, Text } from '../../model/text.ts';
import { effective, evidenceOf, ownFacts } from '../body/citing.ts';
import { makeBody } from '../body/make-body.ts';
import { shortSources } from '../citation.ts';
import { authoredText } from '../text/authored.ts';
import { namedTerms } from '../text/named-terms.ts';
import { nextUnit, setText, setTitle } from '../text/set-text.ts';
import type { Slide, SlideTerm } from './deck.ts';
import type { DeckContext, Draft } from './draft-deck.ts';
import { footSources } from './foot-sources.ts';
import { groupSeconds, type SlideGroup } from './shown.ts';

/** Layouts whose items can appear one at a time. */
const listLayouts: ReadonlySet<Slide['layout']> = new Set(['points', 'points-figure', 'steps', 'positions']);

export function contentSlide(
  context: DeckContext,
  group: SlideGroup,
  index: number,
  part: Slide['part'],
): Draft {
  const { library } = context;
  const { module, section, opener } = group;
  const setting = nextUnit(context.setting);
  const id = slideId(group, index);
  const facts: string[] = group.blocks.flatMap((block) => blockFacts(block, section.cite));
  const keyOf = (at: number): string => `${id.replaceAll('.', '-')}-${at + 1}`;
  const bodies = group.blocks.flatMap((block, at): readonly Body[] => {
    const body = makeBody(block, {
      setting,
      length: 'brief',
      module: module.id.value,
      cite: effective(block.cite, section.cite),
      key: keyOf(at),
      number: () => undefined,
      refer: (cited) => {
        facts.push(...cited);
        return [];
      },
    });
    return body === undefined ? [] : [body];
  });
  const notes = [
    { prose: opener === undefined ? section.notes : undefined, body: undefined },
    ...group.blocks.map((block, at) => ({ prose: block.notes, body: keyOf(at) })),
  ];
  const aside = (paragraph: Text): Runs =>
    setText(paragraph, { ...nextUnit(setting), expanded: new Set(setting.expanded), expands: false });
  const anchor = sectionAnchor(module.id.value, section.id.value);
  const title = setTitle(opener?.title ?? section.title, setting);
  const named = namedTerms(plainText(title), bodies, setting.recogniser);
  return {
    id,
    layout: layoutOf(bodies),
    density: 'regular',
    piece: undefined,
    title,
    part,
    lines: [],
    bodies,
    notes: notes.flatMap(({ prose, body }) =>
      (prose?.paragraphs ?? []).map((paragraph) => ({ runs: aside(paragraph), body })),
    ),
    reveal: context.recipe.reveal && listLayouts.has(layoutOf(bodies)),
    evidence: shortSources(evidenceOf(facts, library), library),
    sources: footSources(facts, context.recipe.ratio, library),
    cited: [...new Set(evidenceOf(facts, library).map((evidence) => evidence.source))],
    more: context.inHandbook.has(module.id.value) ? anchor : undefined,
    anchors: anchorsOf(anchor, bodies),
    terms: [...new Set([...setting.linked, ...named])].sort().flatMap((term) => slideTerm(term, library)),
    seconds: groupSeconds(group),
    span: opener?.title?.span ?? section.title.span,
  };
}

function slideId({ module, section, opener }: SlideGroup, index: number): string {
  const home = htmlId(sectionAnchor(module.id.value, section.id.value));
  if (opener === undefined) return home;
  return opener.id === undefined
    ? `${home}.${index + 1}`
    : htmlId(sectionAnchor(module.id.value, opener.id.value));
}

/** Facts a block rests on as a whole, by itself or through its section. */
function blockFacts(block: Block, section: Cite): readonly string[] {
  return ownFacts(effective(block.cite, section));
}

function anchorsOf(section: Anchor, bodies: readonly Body[]): readonly Anchor[] {
  const blocks = bodies.flatMap((body) => (body.anchor === undefined ? [] : [body.anchor]));
  const terms = bodies.flatMap((body) => (body.kind === 'definition' ? [body.term.anchor] : []));
  return [...new Set([section, ...blocks, ...terms])];
}

function slideTerm(id: string, library: Library): readonly SlideTerm[] {
  const term = library.terms.get(id);
  if (term === undefined) return [];
  return [
    {
      anchor: termAnchor(id),
      preferred: term.preferred.source,
      expansion: term.expansion?.source,
      definition: authoredText(term.definition, library),
    },
  ];
}
