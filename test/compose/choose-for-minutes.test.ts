/** Which slides a deck of some minutes shows: of two lengths the shorter is part of the longer, and nothing comes without what it needs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseForMinutes, type Timed } from '../../src/compose/deck/choose-for-minutes.ts';

const overhead = { fixed: 40, part: 10 };

const slide = (fields: Partial<Timed> = {}): Timed => ({
  priority: 3,
  depth: 0,
  seconds: 60,
  part: 0,
  after: [],
  ...fields,
});

describe('what there is time for', () => {
  const chosen = (slides: readonly Timed[], minutes: number) =>
    chooseForMinutes(slides, overhead, minutes).chosen;

  test('comes by priority, then by level, then as the recipe has it', () => {
    const slides = [slide({ priority: 4 }), slide({ depth: 1 }), slide(), slide(), slide({ priority: 2 })];
    expect([1, 3, 4, 5, 6, 7].map((minutes) => chosen(slides, minutes))).toEqual([
      [4],
      [2, 4],
      [2, 3, 4],
      [1, 2, 3, 4],
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
  });

  test('brings what it needs, and what that needs', () => {
    const slides = [
      slide({ priority: 5 }),
      slide({ priority: 4, after: [0] }),
      slide({ priority: 2, after: [1] }),
    ];
    expect(chosen(slides, 2)).toEqual([0]);
    expect(chosen(slides, 4)).toEqual([0, 1, 2]);
  });

  test('never lacks what has the first priority', () => {
    const slides = [slide({ priority: 1, seconds: 300 }), slide({ priority: 1, after: [2] }), slide()];
    expect(chooseForMinutes(slides, overhead, 1)).toMatchObject({
      chosen: [0, 1, 2],
      seconds: 470,
      isLeast: true,
    });
  });

  test('opens each part once', () => {
    const slides = [slide(), slide({ part: 1 }), slide({ part: 1 })];
    expect(chooseForMinutes(slides, overhead, 9).seconds).toBe(40 + 180 + 20);
  });

  test('names what came in last and what comes next', () => {
    const slides = [slide(), slide({ priority: 1 }), slide()];
    expect(chooseForMinutes(slides, overhead, 3)).toMatchObject({ last: 0, next: 2 });
  });
});

const slides = fc.array(
  fc.record({
    priority: fc.integer({ min: 1, max: 5 }),
    depth: fc.integer({ min: 0, max: 2 }),
    seconds: fc.integer({ min: 0, max: 240 }),
    part: fc.integer({ min: 0, max: 4 }),
    after: fc.array(fc.nat({ max: 299 }), { maxLength: 3 }),
  }),
  { maxLength: 300, size: 'max' },
);
const minutes = fc.integer({ min: 1, max: 480 });

describe('of any slides', () => {
  test('fewer minutes show a part of what more minutes show, in the same order', () => {
    const property = fc.property(slides, minutes, minutes, (all, one, other) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)].map(
        (each) => chooseForMinutes(all, overhead, each).chosen,
      );
      expect(long?.filter((at) => short?.includes(at))).toEqual(short);
    });
    fc.assert(property);
  });

  test('nothing is shown without what it needs, but in a circle', () => {
    const property = fc.property(slides, minutes, (all, wanted) => {
      // What needs only what stands before it can need nothing in a circle.
      const ordered = all.map((each, at) => ({ ...each, after: each.after.filter((other) => other < at) }));
      const { chosen } = chooseForMinutes(ordered, overhead, wanted);
      expect(chosen.flatMap((at) => ordered[at]?.after ?? []).filter((at) => !chosen.includes(at))).toEqual(
        [],
      );
    });
    fc.assert(property);
  });

  test('the first priority is always shown, circles or not', () => {
    const property = fc.property(slides, minutes, (all, wanted) => {
      const { chosen } = chooseForMinutes(all, overhead, wanted);
      const musts = all.flatMap(({ priority }, at) => (priority === 1 ? [at] : []));
      expect(musts.filter((at) => !chosen.includes(at))).toEqual([]);
    });
    fc.assert(property);
  });

  test('one slide more or fewer would not come nearer', () => {
    const property = fc.property(slides, minutes, (all, wanted) => {
      const { chosen, seconds, last, next, isLeast } = chooseForMinutes(all, overhead, wanted);
      const away = Math.abs(seconds - wanted * 60);
      const lastSeconds = all[last ?? -1]?.seconds ?? 0;
      const alone = chosen.filter((at) => all[at]?.part === all[last ?? -1]?.part).length === 1 ? 10 : 0;
      if (!isLeast)
        expect(Math.abs(seconds - lastSeconds - alone - wanted * 60)).toBeGreaterThanOrEqual(away);
      const opens = chosen.every((at) => all[at]?.part !== all[next ?? -1]?.part) ? 10 : 0;
      const nextSeconds = all[next ?? -1]?.seconds ?? 0;
      if (next !== undefined)
        expect(Math.abs(seconds + nextSeconds + opens - wanted * 60)).toBeGreaterThanOrEqual(away);
    });
    fc.assert(property);
  });
});
