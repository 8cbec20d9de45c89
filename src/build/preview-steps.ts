/** A part of the preview → its files, and what changed in it. Each is a step on its own, so a new save need not wait for all. */
import type { Ask } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { openEdition } from '../model/recipe.ts';
import { type DeckKey, deckName } from './deck-key.ts';
import type { Made } from './made.ts';
import { fileRows } from './output-rows.ts';
import { portalPages } from './portal-pages.ts';
import { picturedBy, portalPictures } from './portal-pictures.ts';
import { changedPaths, deckChange, glossaryChange, type Slides, slidesOf } from './preview-changes.ts';
import { deckPath, printsOf } from './preview-paths.ts';
import { keepSheet, type Sheets } from './preview-sheets.ts';
import type { Target } from './request.ts';
import type { Tasks } from './tasks.ts';

/** What stands between two looks. */
export interface PreviewMemory {
  /** The last good bytes by path. */
  readonly files: Map<string, Uint8Array>;
  readonly slides: Map<string, Slides>;
  /** By deck: what is wrong with how its slides fit. */
  readonly fits: Map<string, readonly Diagnostic[]>;
  /** Pages of what was printed, by path. */
  readonly pages: Map<string, number>;
  readonly sheets: Sheets;
}

export interface StepTools {
  readonly tasks: Tasks;
  readonly ask: Ask;
  readonly memory: PreviewMemory;
}

/** Resolves to what changed, or undefined. */
export type Step = (tools: StepTools) => Promise<string | undefined>;

export function showTarget(target: Target): Step {
  if (target.kind === 'deck') return (tools) => showDeck(target, tools);
  if (target.kind === 'session') return (tools) => showSession(target.id, tools);
  // A preview has whole books.
  if (target.kind === 'chapter') return async () => undefined;
  return target.kind === 'glossary' ? showGlossary : (tools) => showBook(target, tools);
}

async function showDeck(key: DeckKey, { tasks, ask, memory }: StepTools): Promise<string | undefined> {
  const html = await ask(tasks.decks.html, key);
  const artifacts = [html, ...(await ask(tasks.decks.marp, key))];
  const [deck, name] = [await ask(tasks.content.deck, key), deckName(key)];
  keepSheet(memory.sheets, deckPath(key), { deck, html });
  const slides = slidesOf(deck);
  const before = memory.slides.get(name);
  memory.slides.set(name, slides);
  return keep(memory, artifacts).length > 0 ? deckChange(name, before, slides) : undefined;
}

async function showSession(id: string, { tasks, ask, memory }: StepTools): Promise<string | undefined> {
  const changed = keep(memory, await ask(tasks.sites.session, id));
  return changed.some((path) => path.endsWith('.html')) ? `the session plan ${id}` : undefined;
}

/** Its web pages, which show the page numbers of the last print. */
async function showBook(
  { id, editions }: Extract<Target, { kind: 'handbook' }>,
  { tasks, ask, memory }: StepTools,
): Promise<string | undefined> {
  const edition = openEdition(editions);
  if (edition === undefined) return undefined;
  const artifacts = await ask(tasks.bookSites.pages, { id, edition });
  dropOthers(memory, `handbook/${id}-${edition}/`, artifacts);
  const changed = keep(memory, artifacts).filter((path) => path.endsWith('.html'));
  return changed.length === 0 ? undefined : `web pages of ${id}`;
}

const showGlossary: Step = async ({ tasks, ask, memory }) => {
  const artifacts = await ask(tasks.sites.glossary, null);
  dropOthers(memory, 'glossary/', artifacts);
  return glossaryChange(keep(memory, artifacts));
};

/** What lies in a folder and is not made any more. */
function dropOthers({ files }: PreviewMemory, folder: string, artifacts: readonly Artifact[]): void {
  const here = new Set(artifacts.map(({ path }) => path));
  for (const path of files.keys()) if (path.startsWith(folder) && !here.has(path)) files.delete(path);
}

/** Says nothing of its own: what it finds stands among the diagnostics. */
export function measureDeck(key: DeckKey): Step {
  return async ({ tasks, ask, memory }) => {
    memory.fits.set(deckName(key), await ask(tasks.decks.fit, key));
    return undefined;
  };
}

/** Names what can be printed as well: looking at it is what has it printed. */
export function showPortal(targets: readonly Target[]): Step {
  return async ({ tasks, ask, memory }) => {
    const changed = keep(memory, await portalPictures(targets.flatMap(picturedBy), tasks, ask));
    const shown = [...memory.files.keys(), ...targets.flatMap(printsOf)];
    const made = [...new Set(shown)].map((path) => madeOf(path, memory));
    const { artifacts: rows } = fileRows(made);
    const pages = await portalPages(targets, rows, tasks, ask);
    return changed.length + keep(memory, pages).length > 0 ? 'start page' : undefined;
  };
}

function madeOf(path: string, { files, pages }: PreviewMemory): Made {
  const bytes = files.get(path) ?? new Uint8Array();
  return { artifact: { path, bytes }, pages: pages.get(path), slides: undefined };
}

/** Bytes that are the same stay the same array, by which the server knows what it need not make again. */
function keep({ files }: PreviewMemory, artifacts: readonly Artifact[]): readonly string[] {
  const changed = new Set(changedPaths(files, artifacts));
  for (const { path, bytes } of artifacts) if (changed.has(path)) files.set(path, bytes);
  return [...changed];
}
