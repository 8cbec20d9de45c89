/** Content → library: every id in its map, every reference looked up, every fault of either reported. */
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { Content, Library } from '../model/library.ts';
import type { Named } from '../model/text.ts';
import { shippedThemes } from '../model/theme.ts';
import { detailFaults } from './details.ts';
import { indexFaults } from './index-faults.ts';
import { namesOf } from './names.ts';
import { referenceFaults } from './references.ts';
import { unknownThemes } from './theme-faults.ts';
import { unusedFaults } from './unused-faults.ts';
import { variantFaults } from './variants.ts';

export interface LinkOptions {
  /** Ids that broken files seem to define: what refers to them is not at fault. */
  readonly excused: ReadonlySet<string>;
  /** Files below `content/pictures/`. */
  readonly pictures: ReadonlySet<string>;
  /** Ids of the themes there are; Lectern's own where nothing is said. */
  readonly themes?: ReadonlySet<string>;
  /** The code of the language linked; English where nothing is said. */
  readonly language?: string;
}

/** The library is undefined where the project or the language is missing: nothing can be made without them. */
export function linkLibrary(content: Content, options: LinkOptions): Checked<Library | undefined> {
  const names = namesOf(content);
  const diagnostics: Diagnostic[] = [
    ...names.duplicates,
    ...names.former.faults,
    ...referenceFaults(content, names, { ids: options.excused }),
    ...indexFaults(content),
    ...detailFaults(content, options.pictures),
    ...unknownThemes(content, options.themes ?? new Set(shippedThemes)),
    ...variantFaults(content),
    ...unusedFaults(content),
    ...missingFiles(content, options.language ?? 'en'),
  ];
  const { project, language } = content;
  if (project === undefined || language === undefined) return { value: undefined, diagnostics };
  const value: Library = {
    project,
    language,
    modules: byId(content.modules),
    terms: byId(content.terms),
    topics: byId(content.topics),
    sources: byId(content.sources),
    facts: byId(content.facts),
    datasets: byId(content.datasets),
    lanes: byId(content.lanes),
    events: byId(content.events),
    organisations: byId(content.organisations),
    people: byId(content.people),
    prompts: byId(content.prompts),
    unused: byId(content.unused),
    runs: content.runs,
    quotable: content.quotable,
    decks: byId(content.decks),
    handbooks: byId(content.handbooks),
    sessions: byId(content.sessions),
  };
  return { value, diagnostics };
}

/** The first of two with one id stands; the second was reported. */
function byId<T extends { readonly id: Named }>(things: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const thing of things) if (!map.has(thing.id.value)) map.set(thing.id.value, thing);
  return map;
}

function missingFiles(content: Content, code: string): readonly Diagnostic[] {
  const read = new Set(content.texts.map((text) => text.path));
  const wanted = ['content/lectern.yaml', `content/${code}/language.yaml`];
  return wanted
    .filter((path) => !read.has(path))
    .map((path) => ({
      code: 'key-missing',
      severity: 'error',
      span: { path, start: 0, end: 0 },
      message: `The file ${path} is missing`,
      cure: 'Create it; docs/content.md shows what stands in it',
    }));
}
