/** Slides nobody would write: one item or forty, a letter or nine hundred, words without end, marks everywhere. Always the same. */
import type { Slide } from '../../src/compose/deck/deck.ts';
import type { Body } from '../../src/model/body.ts';
import { termAnchor } from '../../src/model/ids.ts';
import type { Runs } from '../../src/model/run.ts';
import { layoutOf } from '../../src/model/slide-layout.ts';
import { body, passage, points, said, slides, somewhere } from '../write/deck-nouns.ts';

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Dice = ReturnType<typeof dice>;

const words =
  'the Forum of a mandate governments stakeholders in 2005 Internet to multistakeholder intersessional and WSIS+20 self-governance is cybersécurité Übereinkunft “messages” (IGF) – who ICANN’s Working Group on internationalisation paragraph 72(g), не решает вопросы управления'.split(
    ' ',
  );
const endless = [
  'https://www.intgovforum.org/en/filedepot_download/249/19834?version=2005-11-18&language=en',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'A/RES/60/252/Add.1/Rev.2/Corr.3/Annex.IV',
];

function text(roll: Dice, length: number): string {
  const parts: string[] = [];
  while (parts.join(' ').length < length)
    parts.push((roll(60) === 0 ? endless[roll(endless.length)] : words[roll(words.length)]) ?? '');
  return parts.join(' ').slice(0, Math.max(1, length)).trim() || 'x';
}

function runs(roll: Dice, length: number): Runs {
  const whole = text(roll, length);
  const [from, to] = [roll(whole.length), roll(whole.length)].sort((one, other) => one - other);
  const kind = roll(4);
  if (kind > 1) return said(whole);
  const marked = whole.slice(from, to).trim();
  if (marked === '') return said(whole);
  const before: Runs = from === 0 ? [] : said(`${whole.slice(0, from).trim()} `);
  return [
    ...before,
    { kind: kind === 0 ? 'strong' : 'emphasis', runs: said(marked) },
    ...said(` ${whole.slice(to).trim()}`),
  ];
}

/** Mostly of a reasonable length. */
const length = (roll: Dice): number => 1 + roll([20, 60, 120, 200, 400, 900][roll(6)] ?? 9);
const count = (roll: Dice): number => 1 + roll([3, 6, 9, 14, 40][roll(5)] ?? 9);
const times = <T>(number: number, make: (at: number) => T): T[] =>
  Array.from({ length: number }, (_, at) => make(at));

type Maker = (key: string, roll: Dice) => Body;

const makers: readonly Maker[] = [
  (key, roll) => points(key, ...times(count(roll), () => runs(roll, length(roll)))),
  (key, roll) =>
    body({ kind: 'prose', key, paragraphs: times(1 + roll(6), () => passage(runs(roll, length(roll)))) }),
  (key, roll) => {
    const columns = 2 + roll(6);
    const cell = 4 + roll(60);
    return body({
      kind: 'table',
      key,
      columns: times(columns, () => ({ title: runs(roll, 1 + roll(16)), align: 'start' as const })),
      rows: times(count(roll), () => ({
        cells: times(columns, () => runs(roll, 1 + roll(cell))),
        refs: [],
        span: somewhere(),
      })),
      note: roll(3) === 0 ? runs(roll, 1 + roll(160)) : undefined,
    });
  },
  (key, roll) => {
    const things = 2 + roll(3);
    return body({
      kind: 'comparison',
      key,
      things: times(things, () => runs(roll, 1 + roll(20))),
      rows: times(count(roll), () => ({
        attribute: runs(roll, 1 + roll(20)),
        cells: times(things, () => runs(roll, 1 + roll(60))),
        span: somewhere(),
      })),
      note: undefined,
    });
  },
  (key, roll) =>
    body({
      kind: 'positions',
      key,
      items: times(1 + roll(9), () => ({
        who: runs(roll, 1 + roll(40)),
        says: passage(runs(roll, 1 + roll(260))),
      })),
    }),
  (key, roll) => {
    const dated = roll(3) > 0;
    return body({
      kind: 'steps',
      key,
      start: 1,
      items: times(count(roll), () => ({
        when: dated ? said(text(roll, 4 + roll(24))) : undefined,
        text: passage(runs(roll, length(roll))),
      })),
    });
  },
  (key, roll) =>
    body({
      kind: 'definition',
      key,
      term: { anchor: termAnchor('x'), preferred: text(roll, 3 + roll(50)), expansion: undefined },
      text: passage(runs(roll, 20 + roll(400))),
      elements: times(roll(6), () => ({
        element: runs(roll, 1 + roll(40)),
        means: runs(roll, 1 + roll(120)),
      })),
    }),
  (key, roll) =>
    body({ kind: 'callout', key, content: { form: 'caution', text: passage(runs(roll, length(roll))) } }),
  (key, roll) => {
    const [before, after] = [passage(runs(roll, 1 + roll(400))), passage(runs(roll, 1 + roll(400)))];
    // biome-ignore lint/suspicious/noThenProperty: a field of the model, never awaited
    return body({ kind: 'callout', key, content: { form: 'then-and-now', then: before, now: after } });
  },
];

export function hostileSlides(number: number, seed: number): readonly Slide[] {
  const roll = dice(seed);
  return slides(
    ...times(number, (at) => {
      const id = `hostile-${at + 1}`;
      const bodies = times(roll(3) === 0 ? 2 + roll(2) : 1, (place) => {
        const make = makers[roll(makers.length)] ?? makers[0];
        if (make === undefined) throw new Error('there are makers');
        return make(`${id}-${place + 1}`, roll);
      });
      const title = text(roll, 5 + roll(roll(8) === 0 ? 160 : 70));
      return { id, layout: layoutOf(bodies), title, bodies };
    }),
  );
}
