/** A thing that stands in a file with others of its kind → the file with one more, or a file of its own. */
import type { BaseContent } from '../base-content.ts';
import { grownList } from './grow-list.ts';
import { refused, type Start } from './start.ts';

export interface NewItem {
  /** Where it is to stand. */
  readonly path: string;
  /** The key of the list: `terms`. */
  readonly key: string;
  /** Name of the schema. */
  readonly schema: string;
  /** Without indentation and dash. */
  readonly item: string;
  readonly what: string;
  readonly next: readonly string[];
}

export function newItem({ path, key, schema, item, what, next }: NewItem, { texts }: BaseContent): Start {
  const there = texts.find((each) => each.path === path);
  if (there === undefined) {
    const above = '../'.repeat(path.split('/').length - 2);
    const lines = item.trimEnd().split('\n');
    const body = lines.map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`.trimEnd()).join('\n');
    const text = `# yaml-language-server: $schema=${above}schema/${schema}.json\n${key}:\n${body}\n`;
    return { kind: 'made', files: [{ path, text }], grown: [], what, next };
  }
  const text = grownList(there, key, item);
  if (text === undefined)
    return refused(
      `${path} is not one list of ${key} that a new one can be put at the end of. Name another file with --file, or mend this one: lectern check`,
    );
  return { kind: 'made', files: [], grown: [{ path, text }], what, next };
}
