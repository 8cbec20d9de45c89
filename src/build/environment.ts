/** What a build needs of the world, handed in by the command line: files, a browser, a clock, and versions for the manifest. */
import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { Memory } from '../ports/memory.ts';
import type { Press } from '../ports/press.ts';

export interface Environment {
  /** The project's folder: `content/` and, if it has any, `templates/`. */
  readonly project: Files;
  /** Lectern's own folder, for its `templates/`. */
  readonly tool: Files;
  readonly press: Press;
  readonly clock: Clock;
  /** Lectern's version. */
  readonly version: string;
  /** Undefined where everything is made anew. */
  readonly memory?: Memory | undefined;
  /** Told what is being made, for those who wait. */
  readonly progress: (step: string) => void;
}
