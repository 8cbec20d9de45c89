/** Tasks from theme files to themes, and what is wrong with them: a project's own stand before Lectern's, by id. */
import { contrastFaults } from '../craft/theme/contrast-faults.ts';
import { settleTheme, wholeTheme } from '../craft/theme/settle-theme.ts';
import { derived, source } from '../graph/graph.ts';
import { missingThemeFiles } from '../link/theme-faults.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/span.ts';
import type { ShippedTheme, Theme } from '../model/theme.ts';
import { readThemeFile } from '../read/content.ts';
import type { Environment } from './environment.ts';
import type { ReadingTasks } from './reading-tasks.ts';
import type { TemplateTasks } from './template-tasks.ts';

const folder = 'templates/themes/';
const only = () => '';
const byId = (id: string): string => id;

export type ThemeTasks = ReturnType<typeof themeTasks>;

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
    if (file === undefined) return ask(shipped, id as ShippedTheme);
    const { theme: written } = readThemeFile(file).value;
    if (written === undefined) throw new Error(`the theme ${id} was asked for but cannot be read`);
    return settleTheme(written, await ask(shipped, written.from));
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
    }
    return found;
  });

  return { ids, theme, faults, texts: own };
}

function pathOf(id: string): string {
  return `${folder}${id}.yaml`;
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
