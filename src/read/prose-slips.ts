/** Prose that YAML took for keys or a list, because of a colon or a bracket in it. */
import { nearest } from '../model/nearest.ts';
import { isHostileKey } from './hostile-keys.ts';
import type { Fault } from './shape/shape.ts';
import type { MapNode, Node } from './tree.ts';
import { colonMessage } from './unquoted-colon.ts';

/** Whether a group of keys is a text with a colon in it: `Tunis: the second phase`. */
export function isProse(node: MapNode, known: readonly string[]): boolean {
  const [entry, second] = node.entries;
  if (entry === undefined || second !== undefined || isHostileKey(entry.key)) return false;
  return nearest(entry.key, known) === undefined;
}

/** Where a text is wanted: what its writer did, if it is one of the usual slips. */
export function proseSlip(node: Node, file: string): Fault | undefined {
  if (node.kind === 'map') return isProse(node, lengths) ? colonFault(node, file) : undefined;
  if (node.kind !== 'list' || file[node.span.start] !== '[') return undefined;
  return {
    code: 'value-kind',
    span: { ...node.span, end: node.span.start + 1 },
    message: 'A text that starts with [ is read as a list',
    cure: 'Put the whole text in quotation marks',
  };
}

/** Keys somebody may have meant where only a text is taken. */
const lengths: readonly string[] = ['brief', 'full', 'text', 'cite'];

function colonFault({ entries }: MapNode, file: string): Fault | undefined {
  const end = entries[0]?.keySpan.end ?? 0;
  const colon = file.indexOf(':', end);
  const [entry] = entries;
  if (entry === undefined || file.slice(end, colon).trim() !== '') return undefined;
  return { ...colonMessage, span: { ...entry.keySpan, start: colon, end: colon + 1 } };
}
