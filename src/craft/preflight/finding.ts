/** What a preflight finds, and the rules it looks by. */
import type { PreflightFile } from './read-file.ts';

export interface Finding {
  /** `figure-alternative`. */
  readonly rule: string;
  /** Of ISO 14289-1 (PDF/UA-1), or of the standard named before it: `7.3`, `ISO 32000-1 14.8.5.4`. */
  readonly clause: string;
  /** The failure condition of the Matterhorn Protocol, where it has one: `13-004`. */
  readonly checkpoint: string | undefined;
  /** Counted from 1; none where the whole file is meant. */
  readonly page: number | undefined;
  /** `Document > Sect > Figure`, `font Arimo`, `catalog`. */
  readonly where: string;
  readonly what: string;
}

export type Fault = Pick<Finding, 'page' | 'where' | 'what'>;

export interface Rule extends Pick<Finding, 'clause' | 'checkpoint'> {
  readonly id: string;
  /** What is right, in one line: read by whoever asks what is checked. */
  readonly says: string;
  readonly find: (file: PreflightFile) => readonly Fault[];
}
