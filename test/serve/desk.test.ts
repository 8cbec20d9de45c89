/** In whatever order saves, visits and prints come and end: at rest everything that is open shows what was saved last. */
import { setTimeout as pause, setImmediate as whatIsDue } from 'node:timers/promises';
import fc, { type Scheduler } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Preview, PreviewView } from '../../src/build/preview.ts';
import { openDesk } from '../../src/build/preview-desk.ts';
import { fakePreview, type World } from './fake-preview.ts';

const deckPdf = 'decks/talk/talk.pdf';
const bookPdf = 'handbook/book-participant-a4.pdf';
const pages = ['decks/talk/talk.html', 'glossary/index.html'];

type Act =
  | { readonly kind: 'save' | 'breakPrinter' | 'mendPrinter' }
  | { readonly kind: 'ask'; readonly path: string }
  | { readonly kind: 'run'; readonly steps: number };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.constantFrom<Act>(
      { kind: 'save' },
      { kind: 'save' },
      { kind: 'breakPrinter' },
      { kind: 'mendPrinter' },
    ),
    fc.constantFrom(deckPdf, bookPdf, 'index.html').map((path): Act => ({ kind: 'ask', path })),
    fc.nat({ max: 6 }).map((steps): Act => ({ kind: 'run', steps })),
  ),
  { minLength: 3, maxLength: 25 },
);

interface Bench {
  readonly desk: ReturnType<typeof openDesk>;
  readonly world: World;
  /** As the pages show it. */
  readonly shown: Map<string, string>;
  readonly failures: unknown[];
}

function openBench(scheduler: Scheduler, open: readonly string[]): Bench {
  const world: World = { saved: 0, printerWorks: true };
  const [shown, failures] = [new Map<string, string>(), [] as unknown[]];
  const show = ({ files }: PreviewView): void => {
    shown.clear();
    for (const [path, bytes] of files) shown.set(path, Buffer.from(bytes).toString());
  };
  const preview: Preview = fakePreview(world, scheduler);
  const desk = openDesk(
    preview,
    {
      open: () => open,
      show,
      printed: (_path, { view }) => show(view),
      failed: (error) => failures.push(error),
    },
    { clock: { today: () => '2026-01-02', elapsed: () => 0 }, quiet: 0 },
  );
  return { desk, world, shown, failures };
}

function perform(act: Act, { desk, world }: Bench): void {
  if (act.kind === 'save') {
    world.saved += 1;
    desk.changed();
  }
  if (act.kind === 'ask') desk.asked(act.path);
  if (act.kind === 'breakPrinter') world.printerWorks = false;
  if (act.kind === 'mendPrinter') world.printerWorks = true;
}

/** Until nothing is at work and no timer is left to ring. */
async function rest(scheduler: Scheduler): Promise<void> {
  for (let still = 0; still < 3; still += 1) {
    while (scheduler.count() > 0) {
      still = 0;
      await scheduler.waitOne();
    }
    await pause(2);
  }
}

describe('the desk', () => {
  test('shows at rest what was saved last, on every page and in every PDF that is open', async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      acts,
      fc.subarray([deckPdf]),
      async (scheduler, made, pdfs) => {
        const bench = openBench(scheduler, [...pages, ...pdfs]);
        const asked = new Set(pdfs);
        perform({ kind: 'save' }, bench);
        for (const act of made) {
          perform(act, bench);
          if (act.kind === 'ask') asked.add(act.path);
          const steps = act.kind === 'run' ? act.steps : 1;
          for (let step = 0; step < steps; step += 1) {
            await whatIsDue();
            if (scheduler.count() > 0) await scheduler.waitOne();
          }
        }
        perform({ kind: 'mendPrinter' }, bench);
        bench.desk.changed();
        await rest(scheduler);
        const wanted = new Set([...pages, ...asked, bookPdf]);
        for (const path of wanted)
          expect([path, bench.shown.get(path)]).toEqual([path, `${path} ${bench.world.saved}`]);
        expect(bench.failures).toEqual([]);
        const closed = bench.desk.close();
        await rest(scheduler);
        await closed;
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });
});
