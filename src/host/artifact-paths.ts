/** Checks that artifacts can be stored under their paths on every system, without leaving their folder. */

/** A writer made a path that must not be stored: a fault of the program, never of the content. */
export class ArtifactPathError extends Error {
  override readonly name = 'ArtifactPathError';
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'is empty'],
  [/^\//, 'is absolute'],
  [/^[a-z]:/i, 'names a drive'],
  [/\\/, 'has a backslash'],
  [/\p{Cc}/u, 'has a control character'],
  [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'has a mark that reorders text'],
  [/[<>:"|?*]/, 'has a character Windows refuses'],
];
const forbiddenParts: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'has an empty part'],
  [/^\.{1,2}$/, 'climbs or stands still'],
  [/[. ]$/, 'has a part ending in a dot or space'],
  [reserved, 'has a name Windows reserves'],
];

export function refuseBadPaths(paths: readonly string[]): void {
  const taken = new Map<string, string>();
  for (const path of paths) {
    const fault = faultOf(path) ?? clashOf(path, taken);
    if (fault) throw new ArtifactPathError(`the artifact path ${JSON.stringify(path)} ${fault}`);
  }
}

function faultOf(path: string): string | undefined {
  const whole = forbidden.find(([pattern]) => pattern.test(path));
  const parts = path.split('/');
  return (whole ?? forbiddenParts.find(([pattern]) => parts.some((part) => pattern.test(part))))?.[1];
}

/** Some systems take `A` and `a` for one file; and nothing can be a file and a folder. */
function clashOf(path: string, taken: Map<string, string>): string | undefined {
  const folded = path.normalize('NFC').toLowerCase();
  const parts = folded.split('/');
  const folders = parts.slice(1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
  const other = [folded, `${folded}/`].map((name) => taken.get(name)).find((name) => name !== undefined);
  const blocking = folders.map((name) => taken.get(name.slice(0, -1))).find((name) => name !== undefined);
  taken.set(folded, path);
  for (const folder of folders) taken.set(folder, path);
  const clash = other ?? blocking;
  return clash === undefined ? undefined : `cannot stand beside ${JSON.stringify(clash)}`;
}
