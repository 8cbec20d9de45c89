/** The target of a cross-reference → its anchor and the title it prints. */
import { type Anchor, moduleAnchor, sectionAnchor } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import { authoredText } from './authored.ts';

export function placeTitle(
  target: string,
  library: Library,
): { readonly anchor: Anchor; readonly title: string } | undefined {
  const [moduleId = '', id] = target.split('/');
  const module = library.modules.get(moduleId);
  if (module === undefined) return undefined;
  if (id === undefined) return { anchor: moduleAnchor(moduleId), title: authoredText(module.title, library) };
  const anchor = sectionAnchor(moduleId, id);
  const section = module.sections.find((each) => each.id.value === id);
  if (section !== undefined) return { anchor, title: authoredText(section.title, library) };
  const home = module.sections.find((each) => each.blocks.some((block) => block.id?.value === id));
  const block = home?.blocks.find((each) => each.id?.value === id);
  const title = block?.title ?? home?.title;
  return title === undefined ? undefined : { anchor, title: authoredText(title, library) };
}
