/** What `lectern new` makes of a kind and a few words: files to write, or why not. */
import { isSlug } from '../../model/ids.ts';
import { nearest } from '../../model/nearest.ts';
import type { SourceText } from '../../model/span.ts';
import { readContentFile } from '../../read/content.ts';
import { slugOf } from '../../read/shape/scalars.ts';

export type Start =
  | {
      readonly kind: 'made';
      /** Files that were not there. */
      readonly files: readonly SourceText[];
      /** Files that have a new last item, with their whole text. */
      readonly grown: readonly SourceText[];
      /** What was made, in a person's words: `the module frogs`. */
      readonly what: string;
      /** What to do now, a line each. */
      readonly next: readonly string[];
    }
  | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly why: string;
}

export function refused(why: string): Refused {
  return { kind: 'refused', why };
}

/** Why a new thing cannot be called so; undefined where it can. */
export function slugFault(id: string, what: string, taken: readonly string[]): Refused | undefined {
  if (!isSlug(id))
    return refused(
      `“${id}” is not an id: small letters, digits and hyphens, at most 64, and no word that systems or pages keep for themselves. Write it like ${slugOf(id)}`,
    );
  return taken.includes(id) ? refused(`there is ${what} ${id} already. Choose another id`) : undefined;
}

/** Why a file cannot be called so; undefined where it can. */
export function fileNameFault(name: string): Refused | undefined {
  if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) return undefined;
  return refused(`“${name}” is no name of a file: small letters, digits and hyphens, without .yaml`);
}

/** Why a reference cannot be made; undefined where all are known. */
export function referenceFault(
  ids: readonly string[],
  known: readonly string[],
  what: string,
): Refused | undefined {
  const strange = ids.find((id) => !known.includes(id));
  if (strange === undefined) return undefined;
  const near = nearest(strange, known);
  const some = known.slice(0, 12).join(', ');
  const cure =
    near !== undefined
      ? `Did you mean ${near}?`
      : known.length === 0
        ? 'There is none yet'
        : `There are ${some}`;
  return refused(`there is no ${what} ${strange}. ${cure}`);
}

/** What is written is read before it is stored: a text with a character that may not stand in a file is told here. */
export function proven(start: Start, base: string): Start {
  if (start.kind === 'refused') return start;
  for (const file of [...start.files, ...start.grown]) {
    if (!file.path.startsWith('content/') || !file.path.endsWith('.yaml')) continue;
    const [fault] = readContentFile(file, base).diagnostics.filter(({ severity }) => severity === 'error');
    if (fault !== undefined)
      return refused(`${file.path} would not read well: ${fault.message}. ${fault.cure}`);
  }
  return start;
}

/** An id as words: `pond-life` is Pond life. */
export function wordsOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
