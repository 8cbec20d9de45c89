/** A handbook, turned into every anchor it holds, and into what each is called. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import { bodyAnchor } from '../../craft/markup/body-anchor.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import { plainText } from '../../model/run.ts';
import { citeId, planId, referenceId } from './book-ids.ts';

export function anchorsOf(handbook: Handbook): ReadonlySet<Anchor> {
  return new Set(titlesOf(handbook).keys());
}

/** Anchor → what stands there, for links read aloud. */
export function titlesOf(handbook: Handbook): ReadonlyMap<Anchor, string> {
  const titles = new Map<Anchor, string>();
  for (const entry of handbook.bibliography) titles.set(entry.anchor, plainText(entry.runs));
  for (const entry of handbook.glossary) titles.set(entry.anchor, entry.preferred);
  for (const part of handbook.parts) {
    titles.set(part.anchor, part.title);
    for (const chapter of part.chapters) {
      titles.set(chapter.anchor, chapter.title);
      for (const section of chapter.sections) {
        titles.set(section.anchor, plainText(section.title));
        for (const body of section.bodies) {
          const anchor = bodyAnchor(body);
          if (anchor !== undefined) titles.set(anchor, plainText(body.title ?? section.title));
        }
      }
    }
  }
  return titles;
}

/** HTML id → what a link to it says: the anchors' titles, and every chapter's references. */
export function placesOf(handbook: Handbook): ReadonlyMap<string, string> {
  const chapters = handbook.parts.flatMap((part) => part.chapters);
  const references = chapters.flatMap((chapter) =>
    chapter.references.map(
      ({ number, runs }) => [referenceId(chapter, number), `${number} ${plainText(runs)}`] as const,
    ),
  );
  const cites = chapters.flatMap((chapter) =>
    chapter.references.map(({ number }) => [citeId(chapter, number), chapter.title] as const),
  );
  const titles = [...titlesOf(handbook)].map(([anchor, title]) => [htmlId(anchor), title] as const);
  const plans = handbook.plans.map((plan) => [planId(plan), plan.title] as const);
  return new Map([...titles, ...references, ...cites, ...plans]);
}
