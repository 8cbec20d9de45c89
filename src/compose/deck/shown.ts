/** A recipe's `show` lines → the sections and blocks a deck of this level and audience shows, a slide's worth at a time. */
import { type Block, type Level, levels } from '../../model/block.ts';
import type { Library } from '../../model/library.ts';
import type { Module, Section } from '../../model/module.ts';
import type { DeckPart, DeckRecipe } from '../../model/recipe.ts';
import type { Named } from '../../model/text.ts';

/** What one slide is made of: the section's own slide, or a further one begun by a titled block. */
export interface SlideGroup {
  readonly module: Module;
  readonly section: Section;
  /** Undefined on the section's own slide. */
  readonly opener: Block | undefined;
  readonly blocks: readonly Block[];
}

/** What decides whether a section or block is shown. */
type Audience = Pick<DeckRecipe, 'level' | 'audience'>;

/** Seconds planned for a further slide that says none of its own. */
export const furtherSeconds = 60;

export function groupSeconds({ section, opener }: SlideGroup): number {
  return opener === undefined ? section.seconds : (opener.seconds ?? furtherSeconds);
}

export function shownSections(
  part: DeckPart,
  recipe: DeckRecipe,
  library: Library,
): readonly { readonly module: Module; readonly section: Section }[] {
  return part.show.flatMap((shown) => {
    const [moduleId = '', sectionId] = shown.value.split('/');
    const module = library.modules.get(moduleId);
    if (module === undefined) return [];
    const sections = module.sections.filter((section) =>
      sectionId === undefined ? isShown(section, recipe) : section.id.value === sectionId,
    );
    return sections.map((section) => ({ module, section }));
  });
}

/** The slides of a section that is shown, chosen by name or by its level: blocks too deep or for others are left to the handbook, and so is what says nothing briefly. */
export function slideGroups(module: Module, section: Section, recipe: Audience): readonly SlideGroup[] {
  const shown = section.blocks.filter(
    (block) => isShown({ level: block.level ?? 'core', audience: block.audience }, recipe) && isBrief(block),
  );
  const groups: { module: Module; section: Section; opener: Block | undefined; blocks: Block[] }[] = [];
  for (const block of shown) {
    const current = groups.at(-1);
    if (current === undefined || block.title !== undefined)
      groups.push({ module, section, opener: current === undefined ? undefined : block, blocks: [block] });
    else current.blocks.push(block);
  }
  return groups;
}

function isShown(
  thing: { readonly level: Level; readonly audience: readonly Named[] },
  recipe: Audience,
): boolean {
  const audiences = thing.audience.map((each) => each.value);
  return (
    levels.indexOf(thing.level) <= levels.indexOf(recipe.level) &&
    (audiences.length === 0 || audiences.includes(recipe.audience.value))
  );
}

/** Whether a block has anything for the room. */
export function isBrief(block: Block): boolean {
  switch (block.kind) {
    case 'points':
    case 'steps':
      return block.items.some((item) => item.text.brief !== undefined);
    case 'positions':
      return block.items.some((item) => item.says.brief !== undefined);
    case 'prose':
    case 'definition':
      return block.text.brief !== undefined;
    case 'callout':
      return block.content.form === 'then-and-now'
        ? block.content.then.brief !== undefined && block.content.now.brief !== undefined
        : block.content.text.brief !== undefined;
    default:
      return true;
  }
}
