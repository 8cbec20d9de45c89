/** The target of a cross-reference → its anchor and the title its author gave it. */
import { type Anchor, moduleAnchor, sectionAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import type { Text } from '../../model/text.ts';

export interface Place {
  readonly anchor: Anchor;
  readonly title: Text;
}

/** A block without a title goes by its section's. */
export function placeOf(target: string, library: Library): Place | undefined {
  const [moduleId = '', id] = target.split('/');
  const module = library.modules.get(moduleId);
  if (module === undefined) return undefined;
  if (id === undefined) return { anchor: moduleAnchor(moduleId), title: module.title };
  const anchor = sectionAnchor(moduleId, id);
  const section = module.sections.find((each) => each.id.value === id);
  if (section !== undefined) return { anchor, title: section.title };
  const home = module.sections.find((each) => each.blocks.some((block) => block.id?.value === id));
  const block = home?.blocks.find((each) => each.id?.value === id);
  const title = block?.title ?? home?.title;
  return title === undefined ? undefined : { anchor, title };
}
