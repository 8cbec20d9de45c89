import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CycleError, derived, Graph, source, type Task } from '../../src/graph/graph.ts';

describe('graph', () => {
  it('runs again only what a change reaches, and stops where the result is the same', async () => {
    const world = new Map([
      ['a', 'one two'],
      ['b', 'x'],
    ]);
    const read = source(
      'read',
      (key: string) => key,
      (key) => world.get(key) ?? '',
    );
    const length = derived(
      'length',
      (key: string) => key,
      async (key, ask) => (await ask(read, key)).length,
    );
    const runs: string[] = [];
    const report = derived(
      'report',
      () => '',
      async (_input: null, ask) => {
        runs.push('report');
        return `${await ask(length, 'a')} ${await ask(length, 'b')}`;
      },
    );
    const graph = new Graph();
    expect(await graph.pull(report, null)).toBe('7 1');
    world.set('a', 'two one');
    graph.nextRound();
    expect(await graph.pull(report, null)).toBe('7 1');
    expect(runs).toHaveLength(1);
    world.set('b', 'xy');
    graph.nextRound();
    expect(await graph.pull(report, null)).toBe('7 2');
    expect(runs).toHaveLength(2);
  });

  it('asks for nothing a result no longer depends on', async () => {
    const world = new Map([
      ['switch', 'left'],
      ['left', '1'],
      ['right', '2'],
    ]);
    const read = source(
      'read',
      (key: string) => key,
      (key) => world.get(key) ?? '',
    );
    const chosen = derived(
      'chosen',
      () => '',
      async (_: null, ask) => ask(read, await ask(read, 'switch')),
    );
    const graph = new Graph();
    expect(await graph.pull(chosen, null)).toBe('1');
    world.set('switch', 'right');
    graph.nextRound();
    expect(await graph.pull(chosen, null)).toBe('2');
  });

  it('names the way round when a task asks for itself', async () => {
    const round: Task<number, number> = derived('round', String, async (input, ask) => ask(round, input));
    await expect(new Graph().pull(round, 1)).rejects.toThrow(CycleError);
  });

  it('equals a cold evaluation after any series of edits', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const edit = fc.record({ name: fc.constantFrom(...names), value: fc.integer({ min: 0, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 30 }), async (edits) => {
        const world = new Map(names.map((name) => [name, 0]));
        const read = source(
          'read',
          (name: string) => name,
          (name) => world.get(name) ?? 0,
        );
        const half = derived(
          'half',
          (name: string) => name,
          async (name, ask) => Math.floor((await ask(read, name)) / 2),
        );
        const sum = derived(
          'sum',
          () => '',
          async (_: null, ask) => {
            let total = 0;
            for (const name of names)
              total += (await ask(half, name)) * ((await ask(read, 'a')) > 1 ? await ask(half, 'b') : 1);
            return total;
          },
        );
        const graph = new Graph();
        await graph.pull(sum, null);
        for (const { name, value } of edits) {
          world.set(name, value);
          graph.nextRound();
          expect(await graph.pull(sum, null)).toBe(await new Graph().pull(sum, null));
        }
      }),
      { numRuns: 200 },
    );
  });
});
