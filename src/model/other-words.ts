/** Words other tools and other languages have for what Lectern calls otherwise: what is meant by them is certain. */

export const otherWords: ReadonlyMap<string, string> = new Map([
  ['bullets', 'points'],
  ['bullet', 'points'],
  ['paragraph', 'prose'],
  ['paragraphs', 'prose'],
  ['image', 'picture'],
  ['figure', 'picture'],
  ['heading', 'title'],
  ['headline', 'title'],
  ['img', 'picture'],
  ['photo', 'picture'],
  ['graph', 'chart'],
  ['objective', 'objectives'],
  ['goals', 'objectives'],
  ['speaker-notes', 'notes'],
  ['ref', 'see'],
  ['glossary', 'term'],
  ['titel', 'title'],
  ['überschrift', 'title'],
  ['zusammenfassung', 'summary'],
  ['ziele', 'objectives'],
  ['lernziele', 'objectives'],
  ['notizen', 'notes'],
  ['abschnitte', 'sections'],
  ['titre', 'title'],
  ['titulo', 'title'],
  ['título', 'title'],
  ['résumé', 'summary'],
  ['resumen', 'summary'],
  ['resume', 'summary'],
  ['objectifs', 'objectives'],
  ['objetivos', 'objectives'],
  ['bar chart', 'bars'],
  ['column chart', 'columns'],
  ['line chart', 'line'],
  ['stacked bars', 'stacked'],
  ['scatter', 'dots'],
  ['left', 'start'],
  ['right', 'end'],
]);

/** The word of ours, where it is one of those that are legal in a place. */
export function ourWord(written: string, legal: Iterable<string>): string | undefined {
  const word = otherWords.get(written.toLowerCase());
  return word !== undefined && [...legal].includes(word) ? word : undefined;
}
