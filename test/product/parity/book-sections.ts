/** The handbook as composed, and its web pages → section by section what each says, to be compared. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ChapterSection } from '../../../src/compose/handbook/handbook.ts';
import type { Body } from '../../../src/model/body.ts';
import { plainText, type Runs } from '../../../src/model/run.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a section must say, in the order of reading; letters and digits alone. */
export function saidIn(section: ChapterSection): readonly string[] {
  const texts: readonly Runs[] = [
    section.title,
    ...section.bodies.flatMap(textsOf),
    ...section.discussion.map(({ ask }) => ask),
    ...section.exercises.flatMap(({ title, task, materials }) => [title, ...task, ...materials]),
    ...section.quiz.flatMap(({ ask, answers }) => [ask, ...answers]),
  ];
  return texts.map((text) => lettersOf(plainText(text))).filter((text) => text !== '');
}

/** By the id of its heading: what each section of a page says. */
export function sectionsOf(html: string): ReadonlyMap<string, string> {
  const sections = elementsIn(parse(html)).filter((element) => hasClass(element, 'section'));
  return new Map(
    sections.map((section) => {
      const [heading] = elementsIn(section).filter(({ tagName }) => tagName === 'h2');
      return [attribute(heading, 'id') ?? '', lettersOf(textOf(section))];
    }),
  );
}

/** The first of the texts that does not follow the ones before it. */
export function firstMissing(wanted: readonly string[], said: string): string | undefined {
  let from = 0;
  return wanted.find((text) => {
    const at = said.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at < 0;
  });
}

/** Without the printed page behind a cross-reference. */
function lettersOf(text: string): string {
  return text.replaceAll(/, p\.\s+\w+/g, '').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Caption first in a table, drawing first in a figure. */
function textsOf(body: Body): readonly Runs[] {
  const title = body.title === undefined ? [] : [body.title];
  switch (body.kind) {
    case 'points':
      return [...title, ...body.items.map(({ runs }) => runs)];
    case 'prose':
      return [...title, ...body.paragraphs.map(({ runs }) => runs)];
    case 'positions':
      return [...title, ...body.items.flatMap(({ who, says }) => [who, says.runs])];
    case 'steps':
      return [...title, ...body.items.flatMap(({ when, text }) => [when ?? [], text.runs])];
    case 'callout':
      return [
        ...title,
        ...(body.content.form === 'then-and-now'
          ? [body.content.then.runs, body.content.now.runs]
          : [body.content.text.runs]),
      ];
    case 'definition':
      return [...title, body.text.runs, ...body.elements.flatMap(({ element, means }) => [element, means])];
    case 'table':
      return [
        ...title,
        ...body.columns.map((column) => column.title),
        ...body.rows.flatMap(({ cells }) => cells),
        body.note ?? [],
      ];
    case 'comparison':
      return [
        ...title,
        ...body.things,
        ...body.rows.flatMap(({ attribute: name, cells }) => [name, ...cells]),
        body.note ?? [],
      ];
    case 'chart':
    case 'diagram':
      return [...title, body.note ?? []];
    case 'timeline':
      return title;
    case 'picture':
      return [...title, body.credit];
  }
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && isBeside(node))) return '';
  const text = node.childNodes.map(textOf).join('');
  return 'tagName' in node && ['td', 'th'].includes(node.tagName) ? `${text}\n` : text;
}

/** Numbers of references, pages and slides, and what a drawing says. */
function isBeside(element: Element): boolean {
  return (
    ['svg', 'details', 'template'].includes(element.tagName) ||
    ['refs', 'beside', 'minutes'].some((name) => hasClass(element, name))
  );
}

function elementsIn(node: Node): readonly Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}
