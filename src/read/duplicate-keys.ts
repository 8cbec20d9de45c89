/** Keys that stand twice in one group, of which YAML would keep only one. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fix } from '../model/edit.ts';
import { lineSpan } from '../model/span.ts';
import { type Entry, type ListNode, type MapNode, meaningOf, type Node } from './tree.ts';

export function duplicateKeyFaults(root: Node, file: string): readonly Diagnostic[] {
  if (root.kind === 'list') return root.items.flatMap((item) => inItem(item, root, file));
  return root.kind === 'scalar' ? [] : inMap(root, file);
}

function inItem(item: Node, list: ListNode, file: string): readonly Diagnostic[] {
  const run = item.kind === 'map' ? secondThing(item) : undefined;
  if (item.kind !== 'map' || run === undefined) return duplicateKeyFaults(item, file);
  const inside = item.entries.flatMap(({ value }) => duplicateKeyFaults(value, file));
  return [withoutDash(run, list, file), ...inside];
}

function inMap({ entries }: MapNode, file: string): readonly Diagnostic[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const before = first.get(entry.key);
    first.set(entry.key, before ?? entry);
    const own = before === undefined ? [] : [fault(entry, before, file)];
    return [...own, ...duplicateKeyFaults(entry.value, file)];
  });
}

/** Where a group starts anew: its first key once more, and others that stood before. */
function secondThing({ entries }: MapNode): readonly [Entry, Entry] | undefined {
  const [first] = entries;
  const at = entries.findIndex(({ key }, index) => index > 0 && key === first?.key);
  const again = entries[at];
  const before = new Set(entries.slice(0, at).map(({ key }) => key));
  const isRun = entries.slice(at + 1).some(({ key }) => before.has(key));
  return first !== undefined && again !== undefined && isRun ? [first, again] : undefined;
}

function withoutDash([first, again]: readonly [Entry, Entry], list: ListNode, file: string): Diagnostic {
  const lead = file.slice(lineSpan(file, again.keySpan).start, again.keySpan.start);
  const isBare = file[list.span.start] === '-' && lead.length > 1 && lead.trim() === '';
  const dash = { ...again.keySpan, start: again.keySpan.start - 2, end: again.keySpan.start };
  return {
    code: 'yaml-duplicate-key',
    severity: 'error',
    span: again.keySpan,
    message: `The key ${again.key} stands twice here: a new thing seems to start`,
    cure: `If it does, start this one with a dash: - ${again.key}:`,
    related: { span: first.keySpan, message: 'the first one' },
    fix: isBare ? { does: 'Start it with a dash', edits: [{ span: dash, text: '- ' }] } : undefined,
  };
}

function fault(entry: Entry, before: Entry, file: string): Diagnostic {
  const { key, keySpan } = entry;
  return {
    code: 'yaml-duplicate-key',
    severity: 'error',
    span: keySpan,
    message: `The key ${key} stands twice here`,
    cure: `Keep one ${key} and take the other away; a new thing of a list starts with a dash`,
    related: { span: before.keySpan, message: 'the first one' },
    fix: meaningOf(entry.value) === meaningOf(before.value) ? withoutLines(entry, file) : undefined,
  };
}

/** Only where it has its lines to itself. */
function withoutLines({ key, keySpan, value }: Entry, file: string): Fix | undefined {
  const end = value.span.end > keySpan.end ? value.span.end : file.indexOf(':', keySpan.end) + 1;
  const lines = lineSpan(file, { ...keySpan, end: file[end - 1] === '\n' ? end - 1 : end });
  const alone =
    file.slice(lines.start, keySpan.start).trim() === '' && file.slice(end, lines.end).trim() === '';
  const behind = Math.min(file.length, lines.end + 1);
  return alone
    ? { does: `Take the second ${key} away`, edits: [{ span: { ...lines, end: behind }, text: '' }] }
    : undefined;
}
