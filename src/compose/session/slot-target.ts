/** What a slot names → the module, the section or the exercise it means. */
import type { Library } from '../../model/library.ts';
import type { Exercise, Module, Section } from '../../model/module.ts';
import type { NamingSlot } from '../../model/session.ts';
import type { Named } from '../../model/text.ts';

export interface SlotTarget {
  readonly module: Module;
  /** Undefined where the whole module is meant. */
  readonly section: Section | undefined;
  readonly exercise: Exercise | undefined;
}

/** Undefined where the reference names nothing, which was reported. */
export function slotTarget(
  kind: NamingSlot['kind'],
  { value }: Named,
  library: Library,
): SlotTarget | undefined {
  const [moduleId = '', id] = value.split('/');
  const module = library.modules.get(moduleId);
  if (module === undefined) return undefined;
  if (kind === 'exercise') return exerciseTarget(module, id);
  if (id === undefined) return { module, section: undefined, exercise: undefined };
  const section = module.sections.find((each) => each.id.value === id);
  return section === undefined ? undefined : { module, section, exercise: undefined };
}

function exerciseTarget(module: Module, id: string | undefined): SlotTarget | undefined {
  for (const section of module.sections) {
    const exercise = section.exercises.find((each) => each.id.value === id);
    if (exercise !== undefined) return { module, section, exercise };
  }
  return undefined;
}
