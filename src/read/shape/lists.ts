/** Shapes of lists, of values written in one of two ways, and of groups whose keys are names. */

import type { Edit, Fix } from '../../model/edit.ts';
import { lineSpan } from '../../model/span.ts';
import { bulletFault } from '../bullets.ts';
import { partedQuotation } from '../curly-quotes.ts';
import { isHostileKey } from '../hostile-keys.ts';
import { isProse } from '../prose-slips.ts';
import type { Entry, Node } from '../tree.ts';
import { mapped, type Reading, reportKind, type Shape } from './shape.ts';

/** A list of at least `least`; what cannot be read is reported and left out. */
export function list<T>(shape: Shape<T>, least = 0): Shape<readonly T[]> {
  return {
    wanted: 'a list',
    schema: (definitions) => ({
      type: 'array',
      items: shape.schema(definitions),
      ...(least > 0 ? { minItems: least } : {}),
    }),
    read: (node, reading) => {
      if (node.kind !== 'list') return reportNoList(node, shape.wanted, reading);
      if (node.items.length < least) {
        reading.report({
          code: 'value-empty',
          span: node.span,
          message: `The list holds ${node.items.length}; at least ${least} is wanted`,
          cure: `Add ${shape.wanted}`,
        });
        return undefined;
      }
      const curly = partedQuotation(node, reading.source.text);
      if (curly !== undefined) {
        reading.report(curly);
        return undefined;
      }
      const values = node.items.map((item) => shape.read(item, reading));
      return values.filter((value): value is Awaited<T> & T => value !== undefined);
    },
  };
}

function reportNoList(node: Node, wanted: string, reading: Reading): undefined {
  const bullets = bulletFault(node, reading.source.text);
  const cure = `Start a line with a dash and a space for each: ${wanted}`;
  if (bullets === undefined)
    return reportKind(node, 'a list', reading, cure, listing(node, reading.source.text));
  reading.report(bullets);
  return undefined;
}

/** One text, or the keys of one thing, as a list of one: where nothing tells several things apart. */
function listing(node: Node, text: string): Fix | undefined {
  const { span } = node;
  if (node.kind === 'map' && text[span.start] !== '{') {
    const line = lineSpan(text, { ...span, end: span.start });
    const isOwnLine = text.slice(line.start, span.start).trim() === '' && span.start > line.start;
    return isOwnLine ? dashing(node.entries, text) : undefined;
  }
  const written = text.slice(span.start, span.end);
  if (node.kind !== 'scalar' || /[,;\n[\]{}]/.test(written) || written === '') return undefined;
  return { does: 'Make it a list', edits: [{ span, text: `[${written}]` }] };
}

/** A dash before the first line, and all of them further in. */
function dashing(entries: readonly Entry[], text: string): Fix | undefined {
  const last = entries.at(-1);
  const [first] = entries;
  if (first === undefined || last === undefined) return undefined;
  const { path } = first.keySpan;
  const end = Math.max(last.keySpan.end, last.value.span.end - 1);
  const edits: Edit[] = [];
  for (let at = first.keySpan.start; at < end; at = text.indexOf('\n', at) + 1 || end) {
    const start = edits.length === 0 ? at : at + (/^ */.exec(text.slice(at))?.[0].length ?? 0);
    if (text[start] !== '\n')
      edits.push({ span: { path, start, end: start }, text: edits.length === 0 ? '- ' : '  ' });
  }
  const [edit, ...others] = edits;
  return edit === undefined ? undefined : { does: 'Start it with a dash', edits: [edit, ...others] };
}

/** A list that counts only when all of it can be read: cells, columns, nodes that others name. */
export function wholeList<T>(shape: Shape<T>, least = 0): Shape<readonly T[]> {
  return mapped(list(shape, least), (values, _reading, node) =>
    node.kind === 'list' && values.length < node.items.length ? undefined : values,
  );
}

/** One way of writing for a group of keys, another for everything else: `text` or `{brief, full}`. */
export function keysOr<T>(keys: Shape<T>, other: Shape<T>): Shape<T> {
  const isOther = (node: Node): boolean => node.kind !== 'map' || isProse(node, keys.keys ?? []);
  return {
    wanted: other.wanted,
    schema: (definitions) => ({ anyOf: [other.schema(definitions), keys.schema(definitions)] }),
    read: (node, reading) => (isOther(node) ? other.read(node, reading) : keys.read(node, reading)),
  };
}

export function listOr<T>(listed: Shape<T>, other: Shape<T>): Shape<T> {
  return {
    wanted: `${listed.wanted} or ${other.wanted}`,
    schema: (definitions) => ({ anyOf: [listed.schema(definitions), other.schema(definitions)] }),
    read: (node, reading) => {
      const isListed = node.kind === 'list' || bulletFault(node, reading.source.text) !== undefined;
      return isListed ? listed.read(node, reading) : other.read(node, reading);
    },
  };
}

/** A group whose keys are names of the author's choosing. */
export function byName<T>(shape: Shape<T>): Shape<ReadonlyMap<string, T>> {
  return {
    wanted: 'a group of keys',
    schema: (definitions) => ({
      type: 'object',
      propertyNames: { pattern: '^(?!(?:__proto__|constructor|prototype|<<)$)' },
      additionalProperties: shape.schema(definitions),
    }),
    read: (node, reading) => {
      if (node.kind !== 'map') return reportKind(node, 'a group of keys', reading);
      const values = new Map<string, T>();
      for (const entry of node.entries) readNamed(entry, shape, values, reading);
      return values;
    },
  };
}

function readNamed<T>(entry: Entry, shape: Shape<T>, values: Map<string, T>, reading: Reading): void {
  if (isHostileKey(entry.key)) return;
  const value = shape.read(entry.value, reading);
  if (value !== undefined) values.set(entry.key, value);
}
