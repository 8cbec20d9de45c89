/** The rows of everything there is → the portal's pages. */
import { makeImprint } from '../compose/make-imprint.ts';
import type { Ask } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import { glossaryFiles } from '../write/glossary-files.ts';
import { topicHref } from '../write/glossary-site/topic-list.ts';
import type {
  PortalDeck,
  PortalGlossary,
  PortalHandbook,
  PortalInput,
  PortalSession,
} from '../write/portal/portal-input.ts';
import { isBase } from './deck-key.ts';
import { editionWords } from './edition-words.ts';
import { bookPicture } from './picture-tasks.ts';
import { portalDeck, versionsIn } from './portal-decks.ts';
import { format, has, present, type Rows, site } from './portal-rows.ts';
import type { Target } from './request.ts';
import type { Tasks } from './tasks.ts';

export async function portalPages(
  targets: readonly Target[],
  rows: Rows,
  tasks: Tasks,
  ask: Ask,
): Promise<readonly Artifact[]> {
  const { writePortal } = await import('../write/portal/portal.ts');
  const templates = await ask(tasks.templates.opened, { folders: ['portal', 'web'], escape: 'html' });
  return writePortal(await portalInput(targets, rows, tasks, ask), templates);
}

const paperLabels = { a4: 'PDF, A4', letter: 'PDF, Letter' } as const;

async function portalInput(
  targets: readonly Target[],
  rows: Rows,
  tasks: Tasks,
  ask: Ask,
): Promise<PortalInput> {
  const { project, language } = await ask(tasks.content.library, null);
  const decks: PortalDeck[] = [];
  const handbooks: PortalHandbook[] = [];
  const sessions: PortalSession[] = [];
  for (const target of targets) {
    if (target.kind === 'deck' && isBase(target))
      decks.push(await portalDeck(target, versionsIn(targets, target), rows, tasks, ask));
    if (target.kind === 'handbook') handbooks.push(...(await portalBooks(target, rows, tasks, ask)));
    if (target.kind === 'session') sessions.push(await portalSession(target.id, tasks, ask));
  }
  return {
    imprint: makeImprint({ project, language }),
    tagline: project.tagline,
    changes: project.edition.changes,
    decks: decks.filter(({ formats }) => formats.length > 0),
    handbooks: handbooks.filter(({ formats }) => formats.length > 0),
    sessions: sessions.filter(({ path }) => has(path, rows)),
    glossary: await portalGlossary(rows, tasks, ask),
  };
}

async function portalBooks(
  { id, editions, papers }: Extract<Target, { kind: 'handbook' }>,
  rows: Rows,
  tasks: Tasks,
  ask: Ask,
): Promise<readonly PortalHandbook[]> {
  const { words } = (await ask(tasks.content.library, null)).language;
  return Promise.all(
    editions.map(async (edition) => {
      const { title } = await ask(tasks.documents.bookBody, { id, edition });
      const prints = papers.flatMap((paper) =>
        format(paperLabels[paper], `handbook/${id}-${edition}-${paper}.pdf`, rows),
      );
      const formats = [...prints, ...site(words['web-pages'], `handbook/${id}-${edition}/`, rows)];
      const pages = rows.find(({ path }) => path === prints[0]?.path)?.pages;
      const shown = present(bookPicture({ id, edition }), rows);
      return { title, edition: words[editionWords[edition]], pages, picture: shown, formats };
    }),
  );
}

async function portalSession(id: string, tasks: Tasks, ask: Ask): Promise<PortalSession> {
  const { title, subtitle, audience, minutes } = await ask(tasks.documents.session, id);
  return { title, subtitle, audience, minutes, path: `sessions/${id}.html` };
}

async function portalGlossary(rows: Rows, tasks: Tasks, ask: Ask): Promise<PortalGlossary | undefined> {
  const path = 'glossary/index.html';
  const { words } = (await ask(tasks.content.library, null)).language;
  const { letters, topics } = await ask(tasks.documents.glossary, null);
  const terms = letters.flatMap((letter) => letter.entries).length;
  if (terms === 0 || !has(path, rows)) return undefined;
  return {
    path,
    terms,
    topics: topics.map(({ topic }) => ({ title: topic.title, path: `glossary/${topicHref(topic)}` })),
    formats: [...glossaryFiles(words), { label: 'GIFT', file: 'quiz.gift' }].flatMap(({ label, file }) =>
      format(label, `glossary/${file}`, rows),
    ),
  };
}
