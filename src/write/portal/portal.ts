/** Everything a build made becomes its start page. */
import { durationText } from '../../craft/markup/duration.ts';
import { pageShape, pageView } from '../../craft/markup/site-page.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import type { Words } from '../../model/words.ts';
import { byteText } from './byte-text.ts';
import type {
  PortalDeck,
  PortalFormat,
  PortalGlossary,
  PortalHandbook,
  PortalInput,
  PortalPicture,
  PortalSession,
  PortalVariant,
} from './portal-input.ts';

/** `of` is what it is a format of, for those who hear one link after another. */
const formatsShape = list(object({ label: text, of: text, href: text, size: text }));
const pictureShape = optional(object({ src: text, width: text, height: text }));

/** A deck or a book, which has no variants: `href` is its first format's. */
const itemShape = object({
  title: text,
  href: optional(text),
  subtitle: optional(text),
  facts: text,
  picture: pictureShape,
  formats: formatsShape,
  /** Over the variants. */
  others: text,
  variants: list(object({ title: text, href: text, facts: text, formats: formatsShape })),
});

export const portalShape = object({
  page: pageShape,
  words: object({
    contents: text,
    decks: text,
    handbooks: text,
    'session-plans': text,
    glossary: text,
    'what-changed': text,
  }),
  tagline: optional(text),
  /** The parts of the page that there are. */
  jumps: list(object({ id: text, title: text })),
  changes: list(text),
  decks: list(itemShape),
  handbooks: list(itemShape),
  sessions: list(object({ title: text, href: text, subtitle: optional(text), facts: text })),
  glossary: optional(
    object({
      href: text,
      count: text,
      topics: list(object({ title: text, href: text })),
      formats: formatsShape,
    }),
  ),
});

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

function deckView(deck: PortalDeck, words: Words): ViewOf<typeof itemShape> {
  const { title, subtitle, audience, minutes, slides } = deck;
  const facts = `${minutes}\u00a0${words.minutes} · ${slides}\u00a0${words.slides} · ${audience}`;
  return {
    title,
    subtitle,
    facts,
    others: words['other-versions'],
    variants: deck.variants.map((each) => variantView(each, words)),
    ...shownView(deck),
  };
}

/** What differs from the deck is all there is to say of a variant without a title of its own. */
function variantView({ id, title, formats, ...different }: PortalVariant, words: Words) {
  const facts = differences(different, words).join(' · ');
  return {
    title: title ?? (facts === '' ? id : facts),
    facts: title === undefined ? '' : facts,
    href: formats[0]?.path ?? '',
    formats: formats.map((format) => formatView(format, title ?? id)),
  };
}

function differences(
  { minutes, slides, audience, ratio, theme, scheme }: Omit<PortalVariant, 'id' | 'title' | 'formats'>,
  words: Words,
): readonly string[] {
  const facts = [
    minutes === undefined ? undefined : `${minutes}\u00a0${words.minutes}`,
    slides === undefined ? undefined : `${slides}\u00a0${words.slides}`,
    audience,
    ratio,
    theme,
    scheme === undefined ? undefined : words[scheme],
  ];
  return facts.filter((fact) => fact !== undefined);
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

function shownView({ title, picture, formats }: PortalDeck | PortalHandbook, of = title) {
  return {
    href: formats[0]?.path,
    picture: picture === undefined ? undefined : pictureView(picture),
    formats: formats.map((format) => formatView(format, of)),
  };
}

function pictureView({ path, width, height }: PortalPicture) {
  return { src: path, width: String(width), height: String(height) };
}

function glossaryView({ path, terms, topics, formats }: PortalGlossary, words: Words) {
  return {
    href: path,
    count: `${terms} ${words.terms}`,
    topics: topics.map((topic) => ({ title: topic.title, href: topic.path })),
    formats: formats.map((format) => formatView(format, words.glossary)),
  };
}

function formatView({ label, path, bytes }: PortalFormat, of: string) {
  return { label, of, href: path, size: byteText(bytes) };
}
