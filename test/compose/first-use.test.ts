/** Whatever the order of a deck, an acronym is spelled out where it is first met in running text, and short ever after. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/compose/deck/deck.ts';
import { draftDeck } from '../../src/compose/deck/draft-deck.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import { isAcronym } from '../../src/model/acronym.ts';
import type { Passage } from '../../src/model/body.ts';
import { type Anchor, termAnchor } from '../../src/model/ids.ts';
import type { DeckRecipe } from '../../src/model/recipe.ts';
import type { Runs } from '../../src/model/run.ts';
import { readProject } from '../library/project.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = Object.fromEntries(
  readdirSync(`${root}content`, { recursive: true, encoding: 'utf8' })
    .map((path) => `content/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(root + path, 'utf8')] as const),
);
const { value: library } = readProject(files);
if (library === undefined) throw new Error('the library cannot be read');
const recogniser = makeRecogniser(library.terms.values());
const acronyms = new Set<Anchor>(
  [...library.terms.values()]
    .filter(({ preferred, expansion }) => expansion !== undefined && isAcronym(preferred.source))
    .map(({ id }) => termAnchor(id.value)),
);

/** What is said in running text, in the order of the slides; cells and names are short always. */
function spoken({ slides }: Deck): readonly Runs[] {
  return slides.flatMap(({ lines, bodies }) => [
    ...lines,
    ...bodies.flatMap((body): readonly Runs[] => {
      const said = (passages: readonly Passage[]) => passages.map(({ runs }) => runs);
      if (body.kind === 'points') return said(body.items);
      if (body.kind === 'prose') return said(body.paragraphs);
      if (body.kind === 'steps') return said(body.items.map(({ text }) => text));
      if (body.kind === 'positions') return said(body.items.map(({ says }) => says));
      if (body.kind === 'definition') return said([body.text]);
      if (body.kind !== 'callout') return [];
      const { content } = body;
      return said(content.form === 'then-and-now' ? [content.then, content.now] : [content.text]);
    }),
  ]);
}

interface Mention {
  readonly anchor: Anchor;
  readonly text: string;
  readonly expanded: boolean;
  /** “Internet Governance Forum (IGF)”, as an author wrote it. */
  readonly written: boolean;
}

function mentions(runs: Runs): readonly Mention[] {
  return runs.flatMap((run): readonly Mention[] => {
    if (run.kind === 'emphasis' || run.kind === 'strong') return mentions(run.runs);
    if (run.kind !== 'term') return [];
    return [
      {
        anchor: run.anchor,
        text: run.text,
        expanded: run.expansion !== undefined,
        written: run.text.endsWith(')'),
      },
    ];
  });
}

function isShort({ text }: Mention): boolean {
  return isAcronym(text.replace(/['’]s?$|s$/, ''));
}

/** Every section of every module that ships. */
const everything = [...library.modules.values()].flatMap((module) =>
  module.sections.map((section) => `${module.id.value}/${section.id.value}`),
);
const [template] = library.decks.values();
if (template === undefined) throw new Error('the library has no deck');
const { span } = template.id;

function deckOf(order: readonly string[], base: DeckRecipe): Deck {
  const show = order.map((value) => ({ value, span }));
  const parts = base.parts.slice(0, 1).map((part) => ({ ...part, show }));
  return draftDeck(readLibrary(), { ...base, level: 'deep', parts }, recogniser);
}

function readLibrary() {
  if (library === undefined) throw new Error('the library cannot be read');
  return library;
}

describe('in any order', () => {
  let checked = 0;

  test('an acronym is spelled out at its first mention and at no other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(everything, { minLength: 3, maxLength: 24 }), (order) => {
        const met = new Set<Anchor>();
        for (const mention of spoken(deckOf(order, template)).flatMap(mentions)) {
          if (!acronyms.has(mention.anchor) || !(isShort(mention) || mention.written)) continue;
          const first = !met.has(mention.anchor);
          expect(mention.expanded, mention.text).toBe(first && !mention.written);
          checked += 1;
          met.add(mention.anchor);
        }
        return true;
      }),
      { numRuns: 200 },
    );
    expect(checked).toBeGreaterThan(1_000);
  });
});
