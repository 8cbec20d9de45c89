/** A deck → its artifacts in the formats wanted, or why there are none. */
import type { Ask, Task } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { DeckKey } from './deck-key.ts';
import { type Made, type Making, plain } from './made.ts';
import type { Printed } from './paper-tasks.ts';
import type { DeckTarget, Format } from './request.ts';
import type { Tasks } from './tasks.ts';

/** Formats for which the slides are laid out in the browser, where it is measured whether they fit. */
const laidOut: readonly Format[] = ['html', 'pdf', 'handout', 'notes'];

/** The browser measures and prints at once; what it printed of slides that do not fit is thrown away. */
export async function makeDeck(
  key: DeckTarget,
  wants: (format: Format) => boolean,
  { decks, content }: Tasks,
  ask: Ask,
): Promise<Making> {
  const slides = (await ask(content.deck, key)).slides.length;
  // What no recipe says was not checked with the content.
  const problems = key.occasion === undefined ? [] : await ask(content.deckProblems, key);
  const madeAs = async (
    format: Format,
    task: Task<DeckKey, Artifact>,
    pages?: number,
  ): Promise<readonly Made[]> => (wants(format) ? [{ artifact: await ask(task, key), slides, pages }] : []);
  const onPaper = async (format: Format, task: Task<DeckKey, Printed>): Promise<readonly Made[]> =>
    wants(format) ? [{ ...(await ask(task, key)), slides }] : [];
  const fit = laidOut.some(wants) ? ask(decks.fit, key) : Promise.resolve([]);
  const [misfits, ...made] = await Promise.all([
    fit,
    wants('md') ? plain(await ask(decks.marp, key)).made : [],
    madeAs('html', decks.html),
    madeAs('pdf', decks.pdf, slides),
    // While the browser prints: started before, it would keep the browser waiting.
    fit.then(() => madeAs('pptx', decks.pptx)),
    onPaper('handout', decks.handout),
    onPaper('notes', decks.notes),
  ]);
  const diagnostics = [...problems, ...misfits];
  return { made: diagnostics.some(isError) ? [] : made.flat(), diagnostics };
}

function isError({ severity }: Making['diagnostics'][number]): boolean {
  return severity === 'error';
}
