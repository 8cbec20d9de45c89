/** What a target is made of: artifacts with what the manifest and the portal say of them. */
import type { Ask } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildRequest, DeckTarget, Format, Target } from './request.ts';
import type { Tasks } from './tasks.ts';

export interface Made {
  readonly artifact: Artifact;
  readonly slides: number | undefined;
  readonly pages: number | undefined;
}

export interface Making {
  readonly made: readonly Made[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function makeTarget(
  target: Target,
  request: BuildRequest,
  tasks: Tasks,
  ask: Ask,
): Promise<Making> {
  const wants = (format: Format): boolean => request.formats.length === 0 || request.formats.includes(format);
  if (target.kind === 'glossary')
    return wants('html') ? plain(await ask(tasks.sites.glossary, null)) : nothing;
  if (target.kind === 'session')
    return wants('html') ? plain(await ask(tasks.sites.session, target.id)) : nothing;
  if (target.kind === 'handbook') return wants('pdf') ? makeBook(target, tasks, ask) : nothing;
  return makeDeck(target, wants, tasks, ask);
}

const nothing: Making = { made: [], diagnostics: [] };

export function plain(artifacts: readonly Artifact[]): Making {
  return {
    made: artifacts.map((artifact) => ({ artifact, slides: undefined, pages: undefined })),
    diagnostics: [],
  };
}

/** Formats for which the slides are laid out in the browser, where it is measured whether they fit. */
const laidOut: readonly Format[] = ['html', 'pdf'];

/** The browser measures and prints at once; what it printed of slides that do not fit is thrown away. */
async function makeDeck(
  key: DeckTarget,
  wants: (format: Format) => boolean,
  { decks, content }: Tasks,
  ask: Ask,
): Promise<Making> {
  const slides = (await ask(content.deck, key)).slides.length;
  // What no recipe says was not checked with the content.
  const problems = key.occasion === undefined ? [] : await ask(content.deckProblems, key);
  const [misfits, pdf, pptx] = await Promise.all([
    laidOut.some(wants) ? ask(decks.fit, key) : [],
    wants('pdf') ? ask(decks.pdf, key) : undefined,
    wants('pptx') ? ask(decks.pptx, key) : undefined,
  ]);
  const diagnostics = [...problems, ...misfits];
  if (diagnostics.some((each) => each.severity === 'error')) return { made: [], diagnostics };
  const made: Made[] = [];
  if (wants('md')) made.push(...plain(await ask(decks.marp, key)).made);
  if (wants('html')) made.push({ artifact: await ask(decks.html, key), slides, pages: undefined });
  if (pdf !== undefined) made.push({ artifact: pdf, slides, pages: slides });
  if (pptx !== undefined) made.push({ artifact: pptx, slides, pages: undefined });
  return { made, diagnostics };
}

async function makeBook(
  target: Extract<Target, { kind: 'handbook' }>,
  { books }: Tasks,
  ask: Ask,
): Promise<Making> {
  const made: Made[] = [];
  for (const edition of target.editions) {
    for (const paper of target.papers) {
      const { artifact, pages } = await ask(books.printed, { id: target.id, edition, paper });
      made.push({ artifact, pages, slides: undefined });
    }
  }
  return { made, diagnostics: [] };
}
