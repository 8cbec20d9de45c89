/** A module → every anchor that it and its sections were known by before they had their ids of today. */
import { moduleAnchor, sectionAnchor } from '../../model/ids.ts';
import type { Module } from '../../model/module.ts';
import type { FormerAnchor } from './handbook.ts';

/** Under each name the module had, its sections were known by each name they have and had. */
export function formerAnchors(module: Module | undefined): readonly FormerAnchor[] {
  if (module === undefined) return [];
  const name = module.id.value;
  const before = module.formerly.map(({ value }) => value);
  const modules = before.map((was) => ({ anchor: moduleAnchor(name), was: moduleAnchor(was) }));
  const sections = module.sections.flatMap(({ id, formerly }) => {
    const anchor = sectionAnchor(name, id.value);
    const own = formerly.map(({ value }) => value);
    return [
      ...own.map((was) => ({ anchor, was: sectionAnchor(name, was) })),
      ...before.flatMap((home) =>
        [id.value, ...own].map((was) => ({ anchor, was: sectionAnchor(home, was) })),
      ),
    ];
  });
  return [...modules, ...sections];
}
