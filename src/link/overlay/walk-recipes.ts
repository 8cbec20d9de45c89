/** Recipes and the project's own words → the same with every string a scribe gives. */
import type { Project } from '../../model/project.ts';
import type { DeckRecipe, HandbookRecipe } from '../../model/recipe.ts';
import type { SessionRecipe, SlotRecipe } from '../../model/session.ts';
import { type Scribe, textIf, textsIn, wordsIf } from './scribe.ts';

export function walkProject(scribe: Scribe, project: Project): Project {
  const { title, tagline, edition, span } = project;
  return {
    ...project,
    title: scribe.words('project/title', title, span),
    tagline: wordsIf(scribe, 'project/tagline', tagline, span),
    edition: { ...edition, name: scribe.words('project/edition', edition.name, span) },
  };
}

export function walkDeck(scribe: Scribe, deck: DeckRecipe): DeckRecipe {
  const at = `decks/${deck.id.value}`;
  return {
    ...deck,
    title: scribe.text(`${at}/title`, deck.title),
    subtitle: textIf(scribe, `${at}/subtitle`, deck.subtitle),
    parts: deck.parts.map((part, index) => ({
      ...part,
      title: scribe.text(`${at}/parts/${index + 1}`, part.title),
      line: textIf(scribe, `${at}/parts/${index + 1}/line`, part.line),
    })),
    variants: deck.variants.map((variant) => ({
      ...variant,
      title: textIf(scribe, `${at}/variants/${variant.id.value}/title`, variant.title),
    })),
    closing:
      deck.closing === undefined
        ? undefined
        : {
            ...deck.closing,
            title: scribe.text(`${at}/closing/title`, deck.closing.title),
            lines: textsIn(scribe, `${at}/closing`, deck.closing.lines),
          },
  };
}

export function walkHandbook(scribe: Scribe, book: HandbookRecipe): HandbookRecipe {
  const at = `handbooks/${book.id.value}`;
  return {
    ...book,
    title: scribe.text(`${at}/title`, book.title),
    subtitle: textIf(scribe, `${at}/subtitle`, book.subtitle),
    description: textIf(scribe, `${at}/description`, book.description),
    foreword: book.foreword && {
      ...book.foreword,
      title: scribe.text(`${at}/foreword/title`, book.foreword.title),
      text: scribe.prose(`${at}/foreword`, book.foreword.text),
      by: textIf(scribe, `${at}/foreword/by`, book.foreword.by),
    },
    overview: book.overview && {
      ...book.overview,
      title: scribe.text(`${at}/overview/title`, book.overview.title),
      lines: book.overview.lines.map((line, index) => ({
        ...line,
        heading: scribe.text(`${at}/overview/${index + 1}/heading`, line.heading),
        text: scribe.text(`${at}/overview/${index + 1}`, line.text),
      })),
    },
    timeline: book.timeline && {
      ...book.timeline,
      title: scribe.text(`${at}/timeline/title`, book.timeline.title),
      note: textIf(scribe, `${at}/timeline/note`, book.timeline.note),
    },
    parts: book.parts.map((part) => ({
      ...part,
      title: scribe.text(`${at}/${part.id.value}/title`, part.title),
      summary: textIf(scribe, `${at}/${part.id.value}/summary`, part.summary),
    })),
  };
}

export function walkSession(scribe: Scribe, session: SessionRecipe): SessionRecipe {
  const at = `sessions/${session.id.value}`;
  return {
    ...session,
    title: scribe.text(`${at}/title`, session.title),
    subtitle: textIf(scribe, `${at}/subtitle`, session.subtitle),
    objectives: textsIn(scribe, `${at}/objectives`, session.objectives),
    slots: session.slots.map((slot, index) => walkSlot(scribe, `${at}/${index + 1}`, slot)),
  };
}

function walkSlot(scribe: Scribe, at: string, slot: SlotRecipe): SlotRecipe {
  if (slot.kind === 'day') return { ...slot, title: scribe.text(at, slot.title) };
  const materials = textsIn(scribe, `${at}/materials`, slot.materials);
  return slot.kind === 'break' || slot.kind === 'other'
    ? { ...slot, materials, title: scribe.text(at, slot.title) }
    : { ...slot, materials };
}
