/** Library + recipe → session plan: slots by day with their times, and the objectives of what is taught. */
import { moduleAnchor, sectionAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import type { Module } from '../../model/module.ts';
import { type HandbookRecipe, openEdition } from '../../model/recipe.ts';
import type { NamingSlot, SessionRecipe } from '../../model/session.ts';
import type { Text } from '../../model/text.ts';
import { makeImprint } from '../make-imprint.ts';
import { authoredText } from '../text/authored.ts';
import { type Setting, setTitle } from '../text/set-text.ts';
import type { DeskBook, Session, SessionDay, SessionSlot, SlotPart } from './session.ts';
import { type PlannedDay, sessionDays, type TimedSlot } from './session-days.ts';
import { type SlotTarget, slotTarget } from './slot-target.ts';

export function composeSession(library: Library, recipe: SessionRecipe): Session {
  const setting = plainSetting(library);
  const days = sessionDays(recipe, library).map((day) => composeDay(day, setting));
  const deck = library.decks.get(recipe.deck?.value ?? '');
  const handbook = library.handbooks.get(recipe.handbook?.value ?? '');
  return {
    id: recipe.id.value,
    title: authoredText(recipe.title, library),
    subtitle: recipe.subtitle && authoredText(recipe.subtitle, library),
    audience: recipe.audience.value,
    imprint: makeImprint(library),
    deck: deck && { id: deck.id.value, title: authoredText(deck.title, library) },
    handbook: handbook && deskBook(handbook, library),
    minutes: days.reduce((sum, { minutes }) => sum + minutes, 0),
    days,
    objectives: objectives(recipe, setting),
  };
}

function deskBook({ id, title, editions, papers }: HandbookRecipe, library: Library): DeskBook | undefined {
  const edition = openEdition(editions);
  if (edition === undefined) return undefined;
  return { id: id.value, edition, title: authoredText(title, library), paper: papers[0] ?? 'a4' };
}

/** A plan is read at a glance: marks are looked up, but no term is explained. */
function plainSetting(library: Library): Setting {
  return {
    library,
    recogniser: () => [],
    medium: 'page',
    linked: new Set(),
    expanded: new Set(),
    expands: false,
  };
}

function composeDay({ mark, starts, ends, slots }: PlannedDay, setting: Setting): SessionDay {
  return {
    title: mark && authoredText(mark.title, setting.library),
    starts,
    ends,
    minutes: ends - starts,
    slots: slots.map((slot) => composeSlot(slot, setting)),
  };
}

function composeSlot({ slot, starts, minutes = 0 }: TimedSlot, setting: Setting): SessionSlot {
  const { kind } = slot;
  const own = slot.materials.map((each) => setTitle(each, setting));
  if (!('targets' in slot)) {
    const title = setTitle(slot.title, setting);
    const part: SlotPart = { title, module: undefined, slides: [], page: undefined };
    return { kind, starts, minutes, parts: [part], materials: own };
  }
  const targets = targetsOf(slot, setting.library);
  const brought = targets.flatMap(({ exercise }) => exercise?.materials ?? []);
  return {
    kind,
    starts,
    minutes,
    parts: targets.map((target) => slotPart(slot.kind, target, setting)),
    materials: [...brought.map((each) => setTitle(each, setting)), ...own],
  };
}

function targetsOf(slot: NamingSlot, library: Library): readonly SlotTarget[] {
  return slot.targets.flatMap((target) => slotTarget(slot.kind, target, library) ?? []);
}

/** Only teaching needs the slides; an exercise and a discussion need the page. */
function slotPart(kind: NamingSlot['kind'], target: SlotTarget, setting: Setting): SlotPart {
  const { module, section, exercise } = target;
  const home = module.id.value;
  const anchors = (section === undefined ? module.sections : [section]).map((each) =>
    sectionAnchor(home, each.id.value),
  );
  const title: Text = exercise?.title ?? section?.title ?? module.title;
  return {
    title: setTitle(title, setting),
    module: exercise && authoredText(module.title, setting.library),
    slides: kind === 'teach' ? anchors : [],
    page: section === undefined ? moduleAnchor(home) : anchors[0],
  };
}

function objectives(recipe: SessionRecipe, setting: Setting): Session['objectives'] {
  const set = (texts: readonly Text[]) => texts.map((each) => setTitle(each, setting));
  if (recipe.objectives.length > 0) return [{ module: undefined, items: set(recipe.objectives) }];
  return taughtModules(recipe, setting.library)
    .filter((module) => module.objectives.length > 0)
    .map((module) => ({
      module: authoredText(module.title, setting.library),
      items: set(module.objectives),
    }));
}

function taughtModules({ slots }: SessionRecipe, library: Library): readonly Module[] {
  const targets = slots.flatMap((slot) => (slot.kind === 'teach' ? targetsOf(slot, library) : []));
  return [...new Set(targets.map(({ module }) => module))];
}
