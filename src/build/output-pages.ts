/** Everything made → the portal's input and the manifest's rows. */

import { makeImprint } from '../compose/make-imprint.ts';
import type { Ask } from '../graph/graph.ts';
import type { ManifestInput } from '../write/manifest/manifest.ts';
import type { PortalDeck, PortalFormat, PortalHandbook, PortalInput } from '../write/portal/portal-input.ts';
import { hashBytes, hashContent } from './hash.ts';
import type { Made } from './making.ts';
import type { Target } from './request.ts';
import type { Tasks } from './tasks.ts';

const deckLabels = [
  ['.html', 'HTML'],
  ['.pdf', 'PDF'],
  ['.md', 'Markdown'],
] as const;

export async function portalInput(
  targets: readonly Target[],
  made: readonly Made[],
  tasks: Tasks,
  ask: Ask,
): Promise<PortalInput> {
  const { project, language } = await ask(tasks.content.library, null);
  const decks: PortalDeck[] = [];
  const handbooks: PortalHandbook[] = [];
  for (const target of targets) {
    if (target.kind === 'deck') decks.push(await portalDeck(target.id, made, tasks, ask));
    if (target.kind === 'handbook') handbooks.push(...(await portalBooks(target, made, tasks, ask)));
  }
  const entries = (await ask(tasks.documents.glossary, null)).letters.flatMap((letter) => letter.entries);
  return {
    imprint: makeImprint({ project, language }),
    tagline: project.tagline,
    decks,
    handbooks,
    glossary:
      entries.length === 0 ? undefined : { path: 'glossary/index.html', terms: entries.length, formats: [] },
  };
}

async function portalDeck(id: string, made: readonly Made[], tasks: Tasks, ask: Ask): Promise<PortalDeck> {
  const { title, subtitle, audience, minutes, slides } = await ask(tasks.content.deckDraft, id);
  const { picture } = await ask(tasks.portal.deckPicture, id);
  const formats = deckLabels.flatMap(([ending, label]) => format(label, `decks/${id}/${id}${ending}`, made));
  return { title, subtitle, audience, minutes, slides: slides.length, picture, formats };
}

async function portalBooks(
  { id, editions, papers }: Extract<Target, { kind: 'handbook' }>,
  made: readonly Made[],
  tasks: Tasks,
  ask: Ask,
): Promise<readonly PortalHandbook[]> {
  const { words } = (await ask(tasks.content.library, null)).language;
  return Promise.all(
    editions.map(async (edition) => {
      const { title } = await ask(tasks.documents.bookBody, { id, edition });
      const { picture } = await ask(tasks.portal.bookPicture, { id, edition });
      const formats = papers.flatMap((paper) =>
        format(paper === 'a4' ? 'PDF, A4' : 'PDF, Letter', `handbook/${id}-${edition}-${paper}.pdf`, made),
      );
      const pages = made.find(({ artifact }) => artifact.path === formats[0]?.path)?.pages ?? 0;
      return { title, edition: words['participant-edition'], pages, picture, formats };
    }),
  );
}

function format(label: string, path: string, made: readonly Made[]): readonly PortalFormat[] {
  const found = made.find(({ artifact }) => artifact.path === path);
  return found === undefined ? [] : [{ label, path, bytes: found.artifact.bytes.length }];
}

export async function manifestInput(
  targets: readonly Target[],
  made: readonly Made[],
  tools: { readonly version: string; readonly browser: string },
  tasks: Tasks,
  ask: Ask,
): Promise<ManifestInput> {
  const { project } = await ask(tasks.content.library, null);
  const decks = await Promise.all(
    targets.flatMap((target) => (target.kind === 'deck' ? [ask(tasks.content.deckDraft, target.id)] : [])),
  );
  const books = await Promise.all(
    targets.flatMap((target) =>
      target.kind === 'handbook'
        ? target.editions.map((edition) => ask(tasks.documents.bookBody, { id: target.id, edition }))
        : [],
    ),
  );
  const entries = (await ask(tasks.documents.glossary, null)).letters.flatMap((letter) => letter.entries);
  return {
    project: project.title,
    version: project.edition.version,
    date: project.edition.date,
    tools: { lectern: tools.version },
    browser: tools.browser,
    artifacts: made.map(({ artifact, slides, pages }) => ({
      path: artifact.path,
      bytes: artifact.bytes.length,
      sha256: hashBytes(artifact.bytes),
      slides,
      pages,
    })),
    slides: decks.flatMap((deck) =>
      deck.slides.map((slide) => ({
        deck: deck.id,
        id: slide.id,
        number: slide.number,
        hash: hashContent({ ...slide, number: 0 }),
      })),
    ),
    sections: books.flatMap((book) =>
      book.parts.flatMap((part) =>
        part.chapters.flatMap((chapter) =>
          chapter.sections.map((section) => ({ anchor: section.anchor, hash: hashContent(section) })),
        ),
      ),
    ),
    entries: entries.map((entry) => ({ id: entry.id, hash: hashContent({ ...entry, usedInHandbook: [] }) })),
  };
}
