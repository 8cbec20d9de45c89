/** Entries → the topics they belong to, in the order the authors gave the topics. */
import type { Term } from '../../model/glossary.ts';
import type { Library } from '../../model/library.ts';
import type { Entry, EntryTopic, Glossary } from './glossary.ts';

/** Topics without a title of their own come last, by their ids. */
export function byTopic(entries: readonly Entry[], { topics }: Library): Glossary['topics'] {
  const met = [...new Set(entries.flatMap(({ topic }) => topic?.id ?? []))].sort();
  const order = [...topics.keys(), ...met.filter((id) => !topics.has(id))];
  return order.flatMap((id) => {
    const of = entries.filter(({ topic }) => topic?.id === id);
    const topic = of[0]?.topic;
    return topic === undefined ? [] : [{ topic, entries: of }];
  });
}

export function topicOf({ topic }: Term, { topics }: Library): EntryTopic | undefined {
  if (topic === undefined) return undefined;
  const { value: id } = topic;
  return { id, title: topics.get(id)?.title ?? spelledOut(id) };
}

/** `technical-work` → `Technical work`. */
function spelledOut(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
