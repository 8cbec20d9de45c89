/** A glossary's topics become lists of links to their terms, each with an address of its own. */
import type { EntryTopic, Glossary } from '../../compose/glossary/glossary.ts';
import { list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';

export const topicListShape = list(
  object({
    id: text,
    title: text,
    entries: list(object({ preferred: text, expansion: optional(text), href: text })),
  }),
);

export function topicList({ topics }: Glossary): ViewOf<typeof topicListShape> {
  return topics.map(({ topic, entries }) => ({
    id: topicId(topic),
    title: topic.title,
    entries: entries.map(({ id, preferred, expansion }) => ({ preferred, expansion, href: `${id}.html` })),
  }));
}

/** Where the index page has the topic, as seen from a term's page. */
export function topicHref(topic: EntryTopic): string {
  return `index.html#${encodeURIComponent(topicId(topic))}`;
}

/** Where no topic is declared, any words may be one. */
function topicId({ id }: EntryTopic): string {
  return `topic-${id.trim().replace(/\s+/g, '-')}`;
}
