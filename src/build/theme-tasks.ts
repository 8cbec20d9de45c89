/** Tasks from theme files to themes, and what is wrong with them: a project's own stand before Lectern's, by id. */

import type { Brand, BrandRefusal } from '../craft/ooxml/brand/brand.ts';
import { readBrand } from '../craft/ooxml/brand/read-brand.ts';
import { contrastFaults } from '../craft/theme/contrast-faults.ts';
import { settleTheme, wholeTheme } from '../craft/theme/settle-theme.ts';
import { derived, source } from '../graph/graph.ts';
import { missingTemplate, missingThemeFiles, refusedTemplate } from '../link/theme-faults.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText, Span } from '../model/span.ts';
import { type ShippedTheme, shippedThemes, type Theme } from '../model/theme.ts';
import { readThemeFile } from '../read/content.ts';
import type { Environment } from './environment.ts';
import type { ReadingTasks } from './reading-tasks.ts';
import type { TemplateTasks } from './template-tasks.ts';

const folder = 'templates/themes/';
const only = () => '';
const byId = (id: string): string => id;

export type ThemeTasks = ReturnType<typeof themeTasks>;

/** A template, and the place that names it. */
export interface NamedBrand {
  readonly brand: Brand;
  readonly at: Span;
}

interface Parts {
  readonly templates: TemplateTasks;
  readonly pictures: ReadingTasks['pictures'];
}

export function themeTasks({ project, tool }: Environment, { templates, pictures }: Parts) {
  const decoder = new TextDecoder();

  /** The project's own, with their texts. */
  const own = source('own themes', only, async (_input: null): Promise<readonly SourceText[]> => {
    const paths = (await project.list(folder.slice(0, -1))).filter((path) => path.endsWith('.yaml'));
    return Promise.all(
      [...paths].sort().map(async (path) => ({ path, text: decoder.decode(await project.read(path)) })),
    );
  });

  const shippedText = source('shipped theme', byId, async (id: string) => {
    const path = pathOf(id);
    const bytes = await tool.read(path);
    if (bytes === undefined) throw new Error(`Lectern’s own ${path} is missing`);
    return decoder.decode(bytes);
  });

  const shipped = derived('base theme', byId, async (id: ShippedTheme, ask): Promise<Theme> => {
    const { value, diagnostics } = readThemeFile({ path: pathOf(id), text: await ask(shippedText, id) });
    if (value.theme === undefined) throw new Error(`Lectern’s own theme ${id}: ${diagnostics[0]?.message}`);
    return wholeTheme(value.theme);
  });

  const ids = derived('theme ids', only, async (_input: null, ask): Promise<ReadonlySet<string>> => {
    const paths = await ask(templates.names, 'themes');
    return new Set(paths.filter((path) => path.endsWith('.yaml')).map((path) => idOf(path)));
  });

  const theme = derived('theme', byId, async (id: string, ask): Promise<Theme> => {
    const file = (await ask(own, null)).find(({ path }) => path === pathOf(id));
    if (file === undefined && isShipped(id)) return ask(shipped, id);
    if (file === undefined) throw new Error(`there is no theme ${id}, and it was asked for`);
    const { theme: written } = readThemeFile(file).value;
    if (written === undefined) throw new Error(`the theme ${id} was asked for but cannot be read`);
    return settleTheme(written, await ask(shipped, written.from));
  });

  const brandBytes = source('brand template', byId, (file: string) => project.read(`${folder}${file}`));

  const readTemplate = derived(
    'brand',
    byId,
    async (file: string, ask): Promise<Brand | BrandRefusal | undefined> => {
      const bytes = isTemplate(file) ? await ask(brandBytes, file) : undefined;
      return bytes && readBrand(bytes);
    },
  );

  /** Where a theme of the project names a template; nothing of a theme that is not there or cannot be read. */
  const named = derived('brand name', byId, async (id: string, ask) => {
    const file = (await ask(own, null)).find(({ path }) => path === pathOf(id));
    return file && readThemeFile(file).value.theme?.powerpoint;
  });

  /** The organisation's own design a theme names, if it can be used, and where it names it. */
  const brand = derived('theme brand', byId, async (id: string, ask): Promise<NamedBrand | undefined> => {
    const name = await ask(named, id);
    const read = name && (await ask(readTemplate, name.value));
    if (name === undefined || read === undefined || 'message' in read) return undefined;
    return { brand: read, at: name.span };
  });

  const brandFaults = derived('brand faults', byId, async (id: string, ask) => {
    const name = await ask(named, id);
    if (name === undefined) return [];
    const read = await ask(readTemplate, name.value);
    if (read === undefined) return [missingTemplate(name)];
    return 'message' in read ? [refusedTemplate(name, read)] : [];
  });

  const faults = derived('theme faults', only, async (_input: null, ask): Promise<readonly Diagnostic[]> => {
    const shelf = {
      fonts: new Set((await ask(templates.fonts, null)).keys()),
      pictures: await ask(pictures, null),
    };
    const found: Diagnostic[] = [];
    for (const file of await ask(own, null)) {
      const { value, diagnostics } = readThemeFile(file);
      found.push(...diagnostics);
      if (value.theme === undefined) continue;
      const settled = settleTheme(value.theme, await ask(shipped, value.theme.from));
      found.push(...missingThemeFiles(value.theme, shelf), ...contrastFaults(value.theme, settled));
      found.push(...(await ask(brandFaults, settled.id)));
    }
    return found;
  });

  return { ids, theme, brand, faults, texts: own };
}

function isShipped(id: string): id is ShippedTheme {
  return shippedThemes.some((each) => each === id);
}

/** A file of the folder itself, of a kind that can be a template. */
function isTemplate(file: string): boolean {
  return /^[^/\\]+\.(?:potx|pptx)$/i.test(file);
}

function pathOf(id: string): string {
  return `${folder}${id}.yaml`;
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
