/** An edition of a project: what people hold in their hands, or what would be made now. */
import type { Recording } from '../record/recorded.ts';

export interface EditionRecord {
  /** As it was asked for: `v1.0`, `old/manifest.json`; undefined for what would be made now. */
  readonly name: string | undefined;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether it holds nothing of the presenter's. */
  readonly isPublic: boolean;
  /** Whether it knows what was said, or only that it differs. */
  readonly knowsWords: boolean;
  /** Whether it knows on which pages things stand. */
  readonly knowsPages: boolean;
  readonly recording: Recording;
}
