/** A rule looks at the whole library and says what is wrong; one a file below `rules/`. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import type { SourceText } from '../model/span.ts';

export interface RuleContext {
  /** `YYYY-MM-DD`: facts past their review date are warned about, artifacts never change. */
  readonly today: string;
  /** The files of the project as they were written. */
  readonly texts: readonly SourceText[];
  /** Ids of what could not be read: a rule that would only miss them keeps silent. None where everything was read. */
  readonly excused?: ReadonlySet<string>;
}

export type Rule = (library: Library, context: RuleContext) => readonly Diagnostic[];
