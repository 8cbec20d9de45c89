/** A name → an id as Office writes them, always the same for the same name. */
import { createHash } from 'node:crypto';

/** `{0F3C…}`, a name-based identifier of the project's own. */
export function guid(name: string): string {
  const hash = createHash('sha256').update(`lectern ${name}`).digest('hex').toUpperCase();
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`, `A${hash.slice(17, 20)}`];
  return `{${[...groups, hash.slice(20, 32)].join('-')}}`;
}
