/** A faulty file → the ids it means to define: what refers to them elsewhere is not at fault. */
import type { Span } from '../model/span.ts';
import { slugOf } from './shape/scalars.ts';
import type { MapNode, Node } from './tree.ts';

export interface FaultyFile {
  /** The kind of file, by the name of its schema. */
  readonly schema: string;
  readonly path: string;
  readonly text: string;
  /** Undefined where the file could not be read at all. */
  readonly root: Node | undefined;
  /** Places of its errors. */
  readonly errors: readonly Span[];
  /** Places that were mended to read on, where the tree may have lost an id. */
  readonly doubtful: readonly Span[];
  /** Nothing was made of the file, so that all its ids are lost. */
  readonly isLost: boolean;
}

/** The keys that name a new thing, by kind of file. */
const definingKeys: Readonly<Record<string, readonly string[]>> = {
  module: ['module', 'section', 'id', 'exercise'],
  glossary: ['term', 'topic'],
  sources: ['source'],
  facts: ['fact'],
  data: ['data'],
  events: ['event', 'lane'],
  organisations: ['organisation'],
  people: ['person'],
  prompts: ['prompt'],
  deck: ['deck'],
  handbook: ['handbook'],
  session: ['session'],
  theme: ['theme'],
};

/**
 * Ids of things with an error in them. `wsis-geneva` excuses the module and all its parts, `wsis-geneva/debate` the section
 * alone. An id that was itself miswritten counts in the form its cure proposes as well.
 */
export function excusedIds(file: FaultyFile): readonly string[] {
  const name =
    file.path
      .split('/')
      .at(-1)
      ?.replace(/\.ya?ml(?:\.txt)?$/, '') ?? '';
  const keys = definingKeys[file.schema] ?? [];
  const inTree = file.root === undefined ? [] : idsIn(file.root, keys, file);
  const guessed = file.doubtful.map(({ start, end }) => file.text.slice(start, end)).join('\n');
  const own = [...inTree, ...writtenIds(file.isLost ? file.text : guessed, keys)];
  const [top] = file.root?.kind === 'map' ? ownId(file.root, keys.slice(0, 1)) : [];
  const home = [...new Set([top ?? name, name])];
  if (file.schema !== 'module') return bothForms([...own, ...(top === name && !file.isLost ? [] : [name])]);
  if (file.isLost) return bothForms(home);
  const parts = own.filter((id) => id !== top);
  return bothForms([
    ...home.filter((id) => id !== top),
    ...home.flatMap((id) => parts.map((part) => `${id}/${part}`)),
  ]);
}

function bothForms(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => [id, id.split('/').map(slugOf).join('/')]))];
}

function idsIn(node: Node, keys: readonly string[], file: FaultyFile): readonly string[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => idsIn(item, keys, file));
  const isFaulty =
    file.isLost ||
    file.errors.some((error) => error.start >= node.span.start && error.start <= node.span.end);
  const own = isFaulty ? ownId(node, keys) : [];
  return [...own, ...node.entries.flatMap((entry) => idsIn(entry.value, keys, file))];
}

/** A lane named beside an event is where the event belongs, not a new lane. */
function ownId(node: MapNode, keys: readonly string[]): readonly string[] {
  const key = keys.find((each) => node.entries.some((entry) => entry.key === each));
  // Twice where a dash was forgotten between two things.
  const named = node.entries.filter((each) => each.key === key);
  const entries = named.length > 0 || keys.length > 1 ? named : node.entries.slice(0, 1);
  return entries.flatMap(({ value }) =>
    value.kind === 'scalar' && value.text !== '' ? [value.text.slice(0, 64)] : [],
  );
}

/** Where there is no tree, by the look of the lines. */
function writtenIds(text: string, keys: readonly string[]): readonly string[] {
  const pattern = new RegExp(`^[ \\t]*(?:- +)*(?:${keys.join('|')}): *["']?([\\w-]+)`, 'gm');
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
