/** A project's files → an edition of it: everything there is to read in every language, and on which pages. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceText } from '../../model/span.ts';
import { type CheckedBench, openBenches, type Workbench } from '../benches.ts';
import type { Environment } from '../environment.ts';
import { recordTargets } from '../record/record-target.ts';
import { joinRecordings, type Recording } from '../record/recorded.ts';
import { allTargets } from '../request.ts';
import type { EditionRecord } from './edition.ts';

export interface RecordedProject {
  readonly edition: EditionRecord;
  /** The base language's first. */
  readonly benches: readonly [Workbench, ...Workbench[]];
}

/** Content with errors makes no edition. */
export type ProjectReading =
  | ({ readonly kind: 'read' } & RecordedProject)
  | {
      readonly kind: 'faulty';
      readonly diagnostics: readonly Diagnostic[];
      readonly texts: readonly SourceText[];
    };

export interface Reading {
  readonly name: string | undefined;
  /** `folios` prints every book to learn its pages; `none` asks no browser. */
  readonly pages: 'folios' | 'none';
}

export async function recordProject(
  environment: Environment,
  { name, pages }: Reading,
): Promise<ProjectReading> {
  const checked = await openBenches(environment, false)();
  const errors = checked.flatMap(({ faults }) => faults).filter(({ severity }) => severity === 'error');
  const [{ bench }] = checked;
  if (errors.length > 0)
    return { kind: 'faulty', diagnostics: errors, texts: await bench.ask(bench.tasks.content.texts, null) };
  const recordings: Recording[] = [];
  for (const each of checked) recordings.push(await recordBench(each, pages));
  const { edition } = (await bench.ask(bench.tasks.content.library, null)).project;
  return {
    kind: 'read',
    benches: benchesOf(checked),
    edition: {
      name,
      version: edition.version,
      date: edition.date,
      isPublic: false,
      knowsWords: true,
      knowsPages: pages === 'folios',
      recording: joinRecordings(recordings),
    },
  };
}

function benchesOf([first, ...others]: readonly [
  CheckedBench,
  ...CheckedBench[],
]): RecordedProject['benches'] {
  return [first.bench, ...others.map(({ bench }) => bench)];
}

async function recordBench({ bench }: CheckedBench, pages: Reading['pages']): Promise<Recording> {
  const { tasks, ask, folder } = bench;
  const targets = allTargets(await ask(tasks.content.library, null));
  const recording = await recordTargets(targets, {
    tasks,
    ask,
    isPublic: false,
    foliosOf: async (book) => (pages === 'none' ? new Map() : ask(tasks.books.folios, book)),
  });
  return below(recording, folder);
}

/** Things of a further language go by its code and a slash before their names. */
function below(recording: Recording, folder: string): Recording {
  if (folder === '') return recording;
  return {
    slides: recording.slides.map(({ row, words }) => ({ words, row: { ...row, deck: folder + row.deck } })),
    pages: recording.pages.map(({ row, ...rest }) => ({ ...rest, row: { ...row, book: folder + row.book } })),
    entries: recording.entries.map(({ row, words }) => ({ words, row: { ...row, id: folder + row.id } })),
    plans: recording.plans.map(({ row, words }) => ({ words, row: { ...row, id: folder + row.id } })),
  };
}
