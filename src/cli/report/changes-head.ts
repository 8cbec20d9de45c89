/** Two editions → what stands above and below the list of what differs: which they are, and what the list cannot tell. */
import type { EditionRecord } from '../../build/changes/edition.ts';

export interface ChangesHead {
  /** As it was asked for: `v1.0`. */
  readonly since: string;
  /** `version 1.0 of 2026-03-01`. */
  readonly before: string;
  readonly after: string;
  /** What the list cannot tell, and why. */
  readonly gaps: readonly string[];
}

export function changesHead(before: EditionRecord, after: EditionRecord): ChangesHead {
  return {
    since: before.name ?? '',
    before: editionName(before),
    after: editionName(after),
    gaps: gapsOf(before, after),
  };
}

function gapsOf(before: EditionRecord, after: EditionRecord): readonly string[] {
  const gaps: readonly (readonly [boolean, string])[] = [
    [!before.knowsWords, 'A manifest knows what changed, not what was said before: no old words are shown.'],
    [
      before.isPublic,
      'It is of an output for everybody: notes, session plans and the facilitator’s edition were not compared.',
    ],
    [
      !before.knowsPages || !after.knowsPages,
      'Pages were not compared: what stands on another page is not listed.',
    ],
    [
      after.knowsPages && before.version === after.version,
      `Both call themselves version ${after.version}: say another in content/lectern.yaml before you hand anything out.`,
    ],
  ];
  return gaps.flatMap(([is, gap]) => (is ? [gap] : []));
}

function editionName({ version, date }: EditionRecord): string {
  return `version ${version} of ${date}`;
}
