/** Everything a build made becomes its start page. */
import { durationText } from '../../craft/markup/duration.ts';
import { pageView } from '../../craft/markup/site-page.ts';
import type { Templates } from '../../craft/markup/template.ts';
import type { ViewOf } from '../../craft/markup/view-shape.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import type { Words } from '../../model/words.ts';
import { deckView } from './deck-view.ts';
import type { PortalGlossary, PortalHandbook, PortalInput, PortalSession } from './portal-input.ts';
import { type itemShape, portalShape } from './portal-shape.ts';
import { formatView, shownView } from './shown-view.ts';

/** The template is `portal/index`; its stylesheet is among the site's shared files. */
export function writePortal(input: PortalInput, templates: Templates): readonly Artifact[] {
  return [textArtifact('index.html', templates.render('portal/index', portalView(input), portalShape))];
}

/** What the templates may use, by template. */
export const portalShapes = { 'portal/index': portalShape } as const;

function portalView({ imprint, tagline, ...made }: PortalInput): ViewOf<typeof portalShape> {
  const { words } = imprint;
  return {
    page: pageView(imprint, { title: '', description: tagline ?? imprint.project, root: '' }),
    words,
    tagline,
    jumps: jumpsTo(made, words),
    changes: made.changes,
    decks: made.decks.map((deck) => deckView(deck, words)),
    handbooks: made.handbooks.map((handbook) => handbookView(handbook, words)),
    sessions: made.sessions.map((session) => sessionView(session, words)),
    glossary: made.glossary === undefined ? undefined : glossaryView(made.glossary, words),
  };
}

function jumpsTo(made: Omit<PortalInput, 'imprint' | 'tagline'>, words: Words) {
  const parts = [
    { id: 'decks', title: words.decks, isThere: made.decks.length > 0 },
    { id: 'handbooks', title: words.handbooks, isThere: made.handbooks.length > 0 },
    { id: 'sessions', title: words['session-plans'], isThere: made.sessions.length > 0 },
    { id: 'glossary', title: words.glossary, isThere: made.glossary !== undefined },
    { id: 'changes', title: words['what-changed'], isThere: made.changes.length > 0 },
  ];
  return parts.filter(({ isThere }) => isThere).map(({ id, title }) => ({ id, title }));
}

function handbookView(handbook: PortalHandbook, words: Words): ViewOf<typeof itemShape> {
  const { title, edition, pages } = handbook;
  return {
    title,
    subtitle: edition,
    facts: pages === undefined ? '' : `${pages}\u00a0${words.pages}`,
    others: words['other-versions'],
    variants: [],
    ...shownView(handbook, `${title}, ${edition}`),
  };
}

function sessionView({ title, subtitle, audience, minutes, path }: PortalSession, words: Words) {
  return { title, subtitle, href: path, facts: `${durationText(minutes, words)} · ${audience}` };
}

function glossaryView({ path, terms, topics, formats }: PortalGlossary, words: Words) {
  return {
    href: path,
    count: `${terms} ${words.terms}`,
    topics: topics.map((topic) => ({ title: topic.title, href: topic.path })),
    formats: formats.map((format) => formatView(format, words.glossary)),
  };
}
