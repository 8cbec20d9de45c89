/** Every text of the content with the thing it belongs to: what rules and references walk over. */
import type { Block } from '../model/block.ts';
import type { Content } from '../model/library.ts';
import type { Module, Section } from '../model/module.ts';
import { perObject } from '../model/per-object.ts';
import type { SessionRecipe } from '../model/session.ts';
import type { Inline, Mark, Prose, Said, Text } from '../model/text.ts';

/** `title` texts carry no recognised terms; `entry` names the glossary entry a text belongs to. */
export interface PlacedText {
  readonly text: Text;
  readonly role: 'title' | 'body';
  readonly entry: string | undefined;
}

/** What holds texts of authors. */
export type TextHolders = Pick<
  Content,
  | 'modules'
  | 'terms'
  | 'facts'
  | 'datasets'
  | 'events'
  | 'organisations'
  | 'people'
  | 'prompts'
  | 'decks'
  | 'handbooks'
  | 'sessions'
>;

export function textsOf(content: TextHolders): readonly PlacedText[] {
  return [...content.modules.flatMap(moduleTexts), ...otherTexts(content)];
}

/** The marks in all texts, in their order. */
export function contentMarks(content: TextHolders): readonly Mark[] {
  return [...content.modules.flatMap(moduleMarks), ...placedMarks(otherTexts(content))];
}

function otherTexts(content: Omit<TextHolders, 'modules'>): readonly PlacedText[] {
  return [
    ...content.terms.flatMap((term) => [
      ...bodies([term.definition, term.once, term.today, term.usage], term.id.value),
      ...titles([term.preferred, term.expansion]),
    ]),
    ...bodies(content.facts.map((fact) => fact.claim)),
    ...content.datasets.flatMap((data) => [...titles([data.title]), ...bodies([data.note])]),
    ...titles(content.events.map((event) => event.title)),
    ...bodies([...content.organisations, ...content.people].map((each) => each.role)),
    ...bodies(content.prompts.map((prompt) => prompt.ask)),
    ...content.decks.flatMap((deck) =>
      titles([
        deck.title,
        deck.subtitle,
        deck.closing?.title,
        ...(deck.closing?.lines ?? []),
        ...deck.parts.flatMap((part) => [part.title, part.line]),
        ...deck.variants.map((variant) => variant.title),
      ]),
    ),
    ...content.handbooks.flatMap((book) =>
      titles([
        book.title,
        book.subtitle,
        book.description,
        book.foreword?.title,
        ...(book.foreword?.text.paragraphs ?? []),
        book.foreword?.by,
        book.overview?.title,
        ...(book.overview?.lines ?? []).flatMap((line) => [line.heading, line.text]),
        book.timeline?.title,
        book.timeline?.note,
        ...book.parts.flatMap((part) => [part.title, part.summary]),
      ]),
    ),
    ...content.sessions.flatMap(sessionTexts),
  ];
}

function sessionTexts({ title, subtitle, objectives, slots }: SessionRecipe): readonly PlacedText[] {
  return titles([
    title,
    subtitle,
    ...objectives,
    ...slots.flatMap((slot) => ('title' in slot ? [slot.title] : [])),
    ...slots.flatMap((slot) => ('materials' in slot ? slot.materials : [])),
  ]);
}

export function marksOf(text: Text): readonly Mark[] {
  return text.inlines.flatMap(marksIn);
}

function marksIn(inline: Inline): readonly Mark[] {
  if (inline.kind === 'mark') return [inline];
  return 'children' in inline ? inline.children.flatMap(marksIn) : [];
}

/** A module that nobody edited is the same object after every reading of the content. */
const moduleTexts = perObject((module: Module): readonly PlacedText[] => [
  ...titles([module.title]),
  ...bodies([module.summary, ...module.objectives]),
  ...module.sections.flatMap(sectionTexts),
]);

const moduleMarks = perObject((module: Module): readonly Mark[] => placedMarks(moduleTexts(module)));

function placedMarks(texts: readonly PlacedText[]): readonly Mark[] {
  return texts.flatMap(({ text }) => marksOf(text));
}

function sectionTexts(section: Section): readonly PlacedText[] {
  return [
    ...titles([
      section.title,
      ...section.blocks.map((block) => block.title),
      ...section.exercises.map((exercise) => exercise.title),
    ]),
    ...section.blocks.flatMap((block) => [...bodies(blockTexts(block)), ...proseTexts(block.notes)]),
    ...proseTexts(section.notes),
    ...bodies(section.discuss.map((each) => each.ask)),
    ...section.exercises.flatMap((each) => [
      ...proseTexts(each.task),
      ...proseTexts(each.guidance),
      ...bodies(each.materials),
    ]),
    ...section.quiz.flatMap((each) =>
      bodies([each.ask, each.why, ...each.answers.map((answer) => answer.text)]),
    ),
  ];
}

type Texts = readonly (Text | undefined)[];

/** The texts of a block's own content, by kind. */
export function blockTexts(block: Block): Texts {
  switch (block.kind) {
    case 'points':
      return block.items.flatMap((item) => saidOf(item.text));
    case 'prose':
      return saidOf(block.text).flatMap((prose) => prose.paragraphs);
    case 'table':
      return [
        ...block.columns.map((column) => column.title),
        ...block.rows.flatMap((row) => row.cells),
        block.note,
      ];
    case 'comparison':
      return [...block.things, ...block.rows.flatMap((row) => [row.attribute, ...row.cells]), block.note];
    case 'chart':
      return [block.note];
    case 'timeline':
      return [];
    case 'diagram':
      return [
        ...block.groups.map((group) => group.title),
        ...block.nodes.map((node) => node.text),
        ...block.links.map((link) => link.label),
        block.note,
      ];
    case 'definition':
      return [...saidOf(block.text), ...block.elements.flatMap((each) => [each.element, each.means])];
    case 'positions':
      return block.items.flatMap((item) => [item.who, ...saidOf(item.says)]);
    case 'steps':
      return block.items.flatMap((item) => [item.when, ...saidOf(item.text)]);
    case 'callout':
      return block.content.form === 'then-and-now'
        ? [...saidOf(block.content.then), ...saidOf(block.content.now)]
        : saidOf(block.content.text);
    case 'picture':
      return [block.alternative, block.credit];
  }
}

/** Both lengths, once where they are the same. */
function saidOf<T>({ brief, full }: Said<T>): readonly T[] {
  return [...new Set([brief, full])].filter((each) => each !== undefined);
}

function proseTexts(prose: Prose | undefined): readonly PlacedText[] {
  return bodies(prose?.paragraphs ?? []);
}

function bodies(texts: Texts, entry?: string): readonly PlacedText[] {
  return placed(texts, 'body', entry);
}

function titles(texts: Texts): readonly PlacedText[] {
  return placed(texts, 'title', undefined);
}

function placed(texts: Texts, role: PlacedText['role'], entry: string | undefined): readonly PlacedText[] {
  return texts.filter((text): text is Text => text !== undefined).map((text) => ({ text, role, entry }));
}
