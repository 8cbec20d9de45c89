/** A workshop that tells the person waiting what it is doing, and at the end what they should know. */
import { openProgress, type Progress } from './report/progress.ts';
import { openWorkshop, type Workshop, type WorkshopOptions } from './workshop.ts';

export interface ToldWorkshop extends Workshop {
  /** Clears the line of what is being done. */
  quiet(): void;
  /** The same, then every note, each once. */
  tellNotes(): void;
}

export async function openToldWorkshop(
  options: Pick<WorkshopOptions, 'project' | 'browser'>,
): Promise<ToldWorkshop> {
  const notes = new Set<string>();
  let progress: Progress | undefined;
  const workshop = await openWorkshop({
    ...options,
    notice: (text) => notes.add(text),
    progress: (text) => progress?.step(text),
  });
  progress = openProgress(process.stderr, workshop.environment.clock);
  const quiet = progress.end;
  return {
    ...workshop,
    quiet,
    tellNotes: () => {
      quiet();
      for (const note of notes) process.stderr.write(`note: ${note}\n`);
    },
  };
}
