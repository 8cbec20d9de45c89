/** What the pages of a preview ask and are told besides themselves: where a text was written, and which other page changed. */
import { join } from 'node:path';
import type { Preview } from '../../build/preview.ts';
import type { ServedFile } from '../../build/preview-files.ts';
import { editorLink } from '../../model/editor.ts';
import type { Place } from '../../model/span.ts';

export interface EditorLinks {
  choose(pattern: string | undefined): void;
  /** Of a file of the project; empty where no editor is chosen. */
  readonly to: (path: string, place: Place) => string;
}

export function editorLinks(folder: string): EditorLinks {
  let pattern: string | undefined;
  return {
    choose: (chosen) => {
      pattern = chosen;
    },
    to: (path, place) =>
      pattern === undefined || path === '' ? '' : editorLink(pattern, join(folder, path), place),
  };
}

/** Longer questions than a page asks are no page's. */
const longest = 2000;

export function openFinder({ find }: Preview, { to }: EditorLinks) {
  return async (question: URLSearchParams): Promise<unknown> => {
    const [page, text] = [question.get('page') ?? '', question.get('text') ?? ''];
    if (text.length > longest) return undefined;
    const near = question.getAll('near').slice(0, 40);
    const found = await find(`${page.slice(1)}${page.endsWith('/') ? 'index.html' : ''}`, { text, near });
    if (found === undefined) return { place: '', link: '' };
    const { path, place } = found;
    return { place: `${path}:${place.line}:${place.column}`, link: to(path, place) };
  };
}

type Served = ReadonlyMap<string, ServedFile>;

interface Change {
  readonly address: string;
  readonly title: string;
}

/** Pages changed by one save → for a page that did not change, the first of them. */
export function openElsewhere() {
  let last = 0;
  let changed: readonly Change[] = [];
  return (look: number, before: Served, now: Served): ((address: string) => Change | null) => {
    const fresh = [...now].flatMap(([address, { title, version }]): readonly Change[] => {
      const old = before.get(address)?.version;
      const isChanged = address.endsWith('.html') && old !== undefined && old !== version;
      return isChanged && title !== undefined ? [{ address, title }] : [];
    });
    if (fresh.length > 0 || look !== last) changed = look === last ? [...changed, ...fresh] : fresh;
    last = look;
    const all = changed;
    return (address) => (all.some((each) => each.address === address) ? null : (all[0] ?? null));
  };
}
