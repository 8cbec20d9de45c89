/** The modules of the library → which section every slide belongs to, read from the YAML and not by the program. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from '../build/lectern.ts';

interface Module {
  readonly module: string;
  readonly sections: readonly {
    readonly section: string;
    readonly blocks?: readonly Readonly<Record<string, unknown>>[];
  }[];
}

/** Section id in HTML → ids of its blocks, in order. */
export type Sections = ReadonlyMap<string, readonly string[]>;

export async function readSections(): Promise<Sections> {
  const folder = join(repository, 'content/en/modules');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const modules = await Promise.all(
    names.map(async (name): Promise<Module> => parse(await readFile(join(folder, name), 'utf8'))),
  );
  return new Map(
    modules.flatMap(({ module, sections }) =>
      sections.map(({ section, blocks = [] }) => [
        `${module}.${section}`,
        blocks
          .flatMap((block) => [block, ...Object.values(block)].flatMap(idOf))
          .map((id) => `${module}.${id}`),
      ]),
    ),
  );
}

/** A block is named beside its kind or inside it. */
function idOf(part: unknown): readonly string[] {
  return typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'string'
    ? [part.id]
    : [];
}

/** The section a slide shows, by the slide's id: the section's, one of its blocks', or a further piece of either. */
export function ownerOf(slide: string, sections: Sections): string | undefined {
  const whole = slide.replace(/--\d+$/, '');
  if (sections.has(whole)) return whole;
  const owner = [...sections].find(([, blocks]) => blocks.includes(whole))?.[0];
  const home = whole.replace(/\.\d+$/, '');
  return owner ?? (sections.has(home) ? home : undefined);
}
