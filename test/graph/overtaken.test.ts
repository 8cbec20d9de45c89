import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derived, Graph, OvertakenError, source } from '../../src/graph/graph.ts';

/** A world of numbers, read after as many turns of the loop as the test wants. */
function slowSum(world: Map<string, number>, slow: Map<string, number>) {
  const read = source(
    'read',
    (name: string) => name,
    async (name) => {
      const found = world.get(name) ?? 0;
      for (let left = slow.get(name) ?? 0; left > 0; left -= 1) await turn();
      return found;
    },
  );
  const double = derived(
    'double',
    (name: string) => name,
    async (name, ask) => 2 * (await ask(read, name)),
  );
  return derived(
    'sum',
    () => '',
    async (_: null, ask) => {
      let total = 0;
      for (const name of world.keys()) total += await ask(double, name);
      return total;
    },
  );
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('who still works for a round when the next begins is told so, and asks nothing more', async () => {
  const world = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  const sum = slowSum(world, new Map([['a', 3]]));
  const graph = new Graph();
  const old = graph.pull(sum, null);
  const ask = graph.ofThisRound();
  graph.nextRound();
  await expect(old).rejects.toThrow(OvertakenError);
  await expect(ask(sum, null)).rejects.toThrow(OvertakenError);
  expect(await graph.ofThisRound()(sum, null)).toBe(6);
});

test('long work that takes turns ends at the next of them', async () => {
  const done: number[] = [];
  const long = derived(
    'long',
    () => '',
    async (_: null, _ask, rest) => {
      for (let piece = 0; piece < 5; piece += 1) {
        done.push(piece);
        await rest();
      }
      return done.length;
    },
  );
  const graph = new Graph({ pause: turn });
  const old = graph.pull(long, null);
  await turn();
  await turn();
  graph.nextRound();
  const reached = done.length;
  await expect(old).rejects.toThrow(OvertakenError);
  expect(reached).toBeLessThan(5);
  expect(done.length).toBeLessThanOrEqual(reached + 1);
  expect(await graph.pull(long, null)).toBe(done.length);
});

test('rounds that overtake each other at any moment leave nothing old behind', async () => {
  const names = ['a', 'b', 'c'];
  const step = fc.record({
    name: fc.constantFrom(...names),
    value: fc.integer({ min: 0, max: 2 }),
    turns: fc.integer({ min: 0, max: 6 }),
    slow: fc.integer({ min: 0, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const world = new Map(names.map((name) => [name, 0]));
      const slow = new Map<string, number>();
      const sum = slowSum(world, slow);
      const graph = new Graph({ pause: turn });
      for (const { name, value, turns, slow: wait } of steps) {
        world.set(name, value);
        slow.set(name, wait);
        graph.nextRound();
        graph.pull(sum, null).catch((error) => expect(error).toBeInstanceOf(OvertakenError));
        for (let left = turns; left > 0; left -= 1) await turn();
      }
      graph.nextRound();
      expect(await graph.pull(sum, null)).toBe(await new Graph().pull(sum, null));
    }),
    { numRuns: 100 },
  );
});
