/** Prose that YAML took for keys or a list, because of a colon or a bracket in it. */
import type { Fix } from '../model/edit.ts';
import { nearest } from '../model/nearest.ts';
import type { Span } from '../model/span.ts';
import { isHostileKey } from './hostile-keys.ts';
import { quoted } from './quoting.ts';
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
    fix: quoting(node.span, file),
  };
}

function quoting(span: Span, file: string): Fix {
  const words = file.slice(span.start, span.end);
  return { does: 'Put the text in quotation marks', edits: [{ span, text: quoted(words) }] };
}

/** Keys somebody may have meant where only a text is taken. */
const lengths: readonly string[] = ['brief', 'full', 'text', 'cite'];

function colonFault({ entries }: MapNode, file: string): Fault | undefined {
  const end = entries[0]?.keySpan.end ?? 0;
  const colon = file.indexOf(':', end);
  const [entry] = entries;
  if (entry === undefined || file.slice(end, colon).trim() !== '') return undefined;
  const { value } = entry;
  const isText = value.kind === 'scalar' && value.style === 'plain' && value.text !== '';
  const words = { ...entry.keySpan, end: isText ? value.span.end : colon + 1 };
  return {
    ...colonMessage,
    span: { ...entry.keySpan, start: colon, end: colon + 1 },
    fix: isText || value.kind === 'scalar' ? quoting(words, file) : undefined,
  };
}
