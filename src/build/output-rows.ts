/** Everything made → its rows in the manifest. */
import type { Ask } from '../graph/graph.ts';
import type { DeckKey } from './deck-key.ts';
import { hashBytes, hashContent } from './hash.ts';
import type { Made } from './made.ts';
import type { ManifestRows } from './manifest-rows.ts';
import type { Target } from './request.ts';
import type { Tasks } from './tasks.ts';

export async function rowsOf(
  targets: readonly Target[],
  made: readonly Made[],
  tasks: Tasks,
  ask: Ask,
): Promise<ManifestRows> {
  const parts = await Promise.all(targets.map((target) => partRows(target, tasks, ask)));
  return {
    artifacts: made.map(artifactRow),
    slides: parts.flatMap((part) => part.slides ?? []),
    sections: parts.flatMap((part) => part.sections ?? []),
    entries: parts.flatMap((part) => part.entries ?? []),
  };
}

export function artifactRow({ artifact, slides, pages }: Made): ManifestRows['artifacts'][number] {
  const { path, bytes } = artifact;
  return { path, bytes: bytes.length, sha256: hashBytes(bytes), slides, pages };
}

async function partRows(target: Target, tasks: Tasks, ask: Ask): Promise<Partial<ManifestRows>> {
  if (target.kind === 'deck') return { slides: await slideRows(target, tasks, ask) };
  if (target.kind === 'handbook') return { sections: await sectionRows(target, tasks, ask) };
  if (target.kind === 'session') return {};
  const { letters } = await ask(tasks.documents.glossary, null);
  const entries = letters.flatMap((letter) => letter.entries);
  return {
    entries: entries.map((entry) => ({ id: entry.id, hash: hashContent({ ...entry, usedInHandbook: [] }) })),
  };
}

async function slideRows(key: DeckKey, tasks: Tasks, ask: Ask): Promise<ManifestRows['slides']> {
  const { name: deck, slides } = await ask(tasks.content.deck, key);
  return slides.map((slide) => ({
    deck,
    id: slide.id,
    number: slide.number,
    hash: hashContent({ ...slide, number: 0 }),
  }));
}

/** One row a section, whichever edition holds it. */
async function sectionRows(
  { id, editions }: Extract<Target, { kind: 'handbook' }>,
  tasks: Tasks,
  ask: Ask,
): Promise<ManifestRows['sections']> {
  const books = await Promise.all(editions.map((edition) => ask(tasks.documents.bookBody, { id, edition })));
  const sections = books
    .flatMap((book) => book.parts.flatMap((part) => part.chapters))
    .flatMap((chapter) => chapter.sections);
  const hashes = new Map(
    sections.toReversed().map((section) => [section.anchor, hashContent(section)] as const),
  );
  return [...hashes].map(([anchor, hash]) => ({ anchor, hash }));
}
