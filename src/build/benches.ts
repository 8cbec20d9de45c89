/** A project → a workbench for each of its languages: the same tasks, fed with the same content in other words. */
import { type Ask, Graph } from '../graph/graph.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type BookId, bookName } from './book-id.ts';
import type { ContentWiring } from './content-tasks.ts';
import type { Environment } from './environment.ts';
import type { Target } from './request.ts';
import { makeTasks, type Tasks } from './tasks.ts';
import { without } from './told-once.ts';

export interface Workbench {
  readonly environment: Environment;
  readonly tasks: Tasks;
  readonly ask: Ask;
  /** Where its artifacts lie below the output: nothing for the base, else the code and a slash. */
  readonly folder: string;
  /** Says what is to be made, before it is. */
  readonly order: (targets: readonly Target[], multipleOf: number) => void;
}

export interface CheckedBench {
  readonly bench: Workbench;
  /** Of a further language, those the base has not as well. */
  readonly faults: readonly Diagnostic[];
}

/** The first is the base. Every call looks at the files again. */
export type Checking = () => Promise<readonly [CheckedBench, ...CheckedBench[]]>;

export function openBenches(environment: Environment, isPublic: boolean): Checking {
  const base = openBench(environment, { isPublic });
  const others = new Map<string, OpenBench>();
  return async () => {
    base.nextRound();
    const [, ...codes] = await base.ask(base.tasks.content.languages, null);
    const faults = await base.ask(base.tasks.content.faults, null);
    const checked: CheckedBench[] = [];
    for (const code of codes) {
      const bench = others.get(code) ?? openBench(environment, { isPublic, language: code });
      others.set(code, bench);
      bench.nextRound();
      const all = await bench.ask(bench.tasks.content.faults, null);
      // A fault of the structure is a fault in every language.
      checked.push({ bench, faults: without(all, faults) });
    }
    return [{ bench: base, faults }, ...checked];
  };
}

/** One for each language asked for, unchecked; undefined is the base. */
export function uncheckedBenches(environment: Environment): (language: string | undefined) => Workbench {
  return (language) => openBench(environment, language === undefined ? {} : { language });
}

type OpenBench = Workbench & { readonly nextRound: () => void };

/** A graph of its own each: the tasks of two languages have the same names. */
function openBench(environment: Environment, wiring: ContentWiring): OpenBench {
  const graph = new Graph();
  let books: ReadonlySet<string> = new Set();
  let multiple = 1;
  return {
    environment,
    tasks: makeTasks(environment, {
      ...wiring,
      isOrdered: (book) => books.has(bookName(book)),
      multipleOf: () => multiple,
    }),
    ask: (task, input) => graph.pull(task, input),
    folder: wiring.language === undefined ? '' : `${wiring.language}/`,
    order: (targets, multipleOf) => {
      multiple = multipleOf;
      books = new Set(targets.flatMap(editionsOf).map(bookName));
    },
    nextRound: () => graph.nextRound(),
  };
}

function editionsOf(target: Target): readonly BookId[] {
  return target.kind === 'handbook' ? target.editions.map((edition) => ({ id: target.id, edition })) : [];
}
