/** What does not fit is parted, and nothing is lost, doubled or moved by it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck, Slide } from '../../src/compose/deck/deck.ts';
import { cutDeck } from '../../src/lay/cut-deck.ts';
import { sectionAnchor, termAnchor } from '../../src/model/ids.ts';
import { deck } from '../write/deck-fixture.ts';
import { body, comparison, passage, points, said, slides, table } from '../write/deck-nouns.ts';
import { hostileSlides } from './hostile-deck.ts';
import { deckOutline, itemsOf } from './outline.ts';

const cut = (shown: readonly Slide[], ratio: Deck['ratio'] = '16:9') =>
  cutDeck({ ...deck, ratio, slides: shown });

const igf = { anchor: termAnchor('igf'), preferred: 'IGF', expansion: undefined, definition: 'A forum.' };
const item = (at: number, more = '') =>
  `Point ${at} says in a full sentence what the delegations could not agree on in that week${more}`;

test('long lists, tables and steps are parted, with all that goes with them', async () => {
  const shown = slides(
    {
      id: 'forum.debate',
      layout: 'points',
      title: 'Many things were left open',
      bodies: [
        {
          ...points('debate', ...Array.from({ length: 7 }, (_, at) => item(at + 1)), [
            { kind: 'text', text: 'The last names the ' },
            { kind: 'term', anchor: igf.anchor, text: 'IGF', expansion: undefined },
          ]),
          anchor: sectionAnchor('forum', 'list'),
        },
        body({
          kind: 'callout',
          key: 'care',
          content: { form: 'caution', text: passage('None of it was decided.') },
        }),
      ],
      notes: [
        { runs: said('Ask the room first.'), body: undefined },
        { runs: said('Go through them quickly.'), body: 'debate' },
        { runs: said('Say this slowly.'), body: 'care' },
      ],
      anchors: [sectionAnchor('forum', 'debate'), sectionAnchor('forum', 'list')],
      terms: [igf],
      seconds: 125,
    },
    {
      id: 'forum.rows',
      layout: 'table',
      title: 'Twelve meetings in as many towns',
      bodies: [
        table(
          'rows',
          ['Meeting', 'Town'],
          ...Array.from({ length: 12 }, (_, at) => [`${at + 1}`, `Town ${at + 1}`]),
        ),
      ],
    },
    {
      id: 'forum.models',
      layout: 'comparison',
      title: 'The models in nine respects',
      bodies: [
        comparison(
          'models',
          ['One', 'Two'],
          ...Array.from({ length: 13 }, (_, at) => [`Respect ${at + 1}`, 'yes', 'no']),
        ),
      ],
    },
    {
      id: 'forum.steps',
      layout: 'steps',
      title: 'It took nine steps',
      bodies: [
        body({
          kind: 'steps',
          key: 'steps',
          start: 1,
          items: Array.from({ length: 9 }, (_, at) => ({
            when: said(`${2000 + at}`),
            text: passage(item(at + 1)),
          })),
        }),
      ],
    },
  );
  const { deck: fitting, diagnostics } = cut(shown);
  expect(diagnostics).toEqual([]);
  await expect(deckOutline(fitting)).toMatchFileSnapshot('goldens/parted.txt');
});

test('what cannot be parted is told, where it stands, with how much to cut', () => {
  const [long = passage(''), ...rest] = [passage('word '.repeat(220).trim()), passage('Short')];
  const wall = body({ kind: 'points', key: 'wall', items: [long, ...rest] });
  const shown = slides({ id: 'wall', layout: 'points', title: 'A wall', bodies: [wall] });
  const [fault, ...others] = cut(shown).diagnostics;
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ code: 'slide-overflow', severity: 'error', span: long.span });
  expect(fault?.message).toContain('slide 1 (wall)');
  const count = Number(/cut about (\d+) characters/.exec(fault?.cure ?? '')?.[1]);
  const shortened = (length: number) => {
    const kept = {
      ...wall,
      items: [
        passage(
          'word '
            .repeat(220)
            .trim()
            .slice(0, 1099 - length),
        ),
        ...rest,
      ],
    };
    return cut(slides({ id: 'wall', layout: 'points', title: 'A wall', bodies: [kept] })).diagnostics.length;
  };
  expect([shortened(count), shortened(Math.floor(count * 0.9) - 10)]).toEqual([0, 1]);
});

test('a title over its lines is told once, whatever stands below it', () => {
  const title = `${'A title that goes on '.repeat(9)}and on`;
  const many = points('many', ...Array.from({ length: 12 }, (_, at) => item(at + 1)));
  const { deck: fitting, diagnostics } = cut(slides({ id: 'long', layout: 'points', title, bodies: [many] }));
  expect(fitting.slides.length).toBeGreaterThan(1);
  expect(diagnostics.map(({ code }) => code)).toEqual(['title-long']);
});

describe('whatever is cut', () => {
  const decks = fc.record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    ratio: fc.constantFrom('16:9' as const, '4:3' as const),
    seconds: fc.integer({ min: 0, max: 600 }),
  });
  const each = (judge: (before: readonly Slide[], after: readonly Slide[], ratio: Deck['ratio']) => void) =>
    fc.assert(
      fc.property(decks, ({ seed, ratio, seconds }) => {
        const before = hostileSlides(6, seed).map((slide) => ({ ...slide, seconds, notes: notesOf(slide) }));
        judge(before, cut(before, ratio).deck.slides, ratio);
      }),
      { numRuns: 60 },
    );

  const notesOf = ({ bodies }: Slide): Slide['notes'] => [
    { runs: said('of all'), body: undefined },
    ...bodies.map(({ key }) => ({ runs: said(`of ${key}`), body: key })),
  ];

  test('shows every item once and in order', () => {
    const items = (shown: readonly Slide[]) => shown.flatMap(({ bodies }) => bodies.flatMap(itemsOf));
    each((before, after) => expect(items(after)).toEqual(items(before)));
  });

  test('keeps every note, with the body it speaks of', () => {
    each((before, after) => {
      const said = (shown: readonly Slide[]) =>
        shown.flatMap(({ notes }) => notes.map(({ body: key }) => key ?? '')).sort();
      expect(said(after)).toEqual(said(before));
      for (const { notes, bodies } of after)
        for (const note of notes)
          if (note.body !== undefined) expect(bodies.map(({ key }) => key)).toContain(note.body);
    });
  });

  test('takes as long, in whole seconds', () => {
    const time = (shown: readonly Slide[]) => shown.reduce((sum, { seconds }) => sum + seconds, 0);
    each((before, after) => {
      expect(time(after)).toBe(time(before));
      expect(after.every(({ seconds }) => Number.isInteger(seconds) && seconds >= 0)).toBe(true);
    });
  });

  test('has ids and keys of its own, and numbers in order', () => {
    each((_, after) => {
      const keys = after.flatMap(({ bodies }) => bodies.map(({ key }) => key));
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      expect(new Set(keys).size).toBe(keys.length);
      expect(after.map(({ number }) => number)).toEqual(after.map((_slide, at) => at + 1));
    });
  });

  test('stays as it is when it is cut again', () => {
    each((_, after, ratio) => expect(cut(after, ratio).deck.slides).toEqual(after));
  });
});

test('sources keep their anchors beside them', () => {
  const names = Array.from({ length: 70 }, (_, at) => `Report ${at} of the working group (2005)`);
  const list = points('sources', ...names);
  const anchors = names.map((_, at) => sectionAnchor('source', `s${at}`));
  const shown = slides({ id: 'sources', layout: 'sources', title: 'Sources', bodies: [list], anchors });
  const after = cut(shown).deck.slides;
  expect(after.length).toBeGreaterThan(1);
  expect(after.flatMap((slide) => slide.anchors)).toEqual(anchors);
  for (const { anchors: own, bodies } of after) expect(own.length).toBe(bodies.flatMap(itemsOf).length);
});
