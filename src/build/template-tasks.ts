/** Tasks for templates, styles and fonts: a project's own files stand before Lectern's, file by file. */
import { derived, source } from '../graph/graph.ts';
import type { Files } from '../ports/files.ts';
import type { Environment } from './environment.ts';
import { hashSources } from './hash-sources.ts';

const root = 'templates/';

export type TemplateTasks = ReturnType<typeof templateTasks>;

export function templateTasks({ project, tool }: Environment) {
  const names = source(
    'template files',
    (folder: string) => folder,
    async (folder) => {
      const both = await Promise.all([project, tool].map((files) => files.list(`${root}${folder}`)));
      return [...new Set(both.flat())].sort().map((path) => path.slice(root.length));
    },
  );

  const bytes = source(
    'template file',
    (path: string) => path,
    async (path) => {
      const found = (await read(project, path)) ?? (await read(tool, path));
      if (found === undefined) throw new Error(`the template ${path} was listed but cannot be read`);
      return found;
    },
  );

  const folder = derived(
    'template folder',
    (name: string) => name,
    async (name, ask) => {
      const paths = await ask(names, name);
      return new Map(await Promise.all(paths.map(async (path) => [path, await ask(bytes, path)] as const)));
    },
  );

  /** The hash of everything in a folder. */
  const state = derived(
    'template state',
    (name: string) => name,
    async (name, ask) => hashSources(await ask(folder, name)),
  );

  /** The texts of some folders by path, those with one of the endings. */
  const texts = derived(
    'template texts',
    (wanted: TextsWanted) => `${wanted.folders.join(' ')} ${wanted.ending}`,
    async (wanted, ask) => {
      const folders = await Promise.all(wanted.folders.map((name) => ask(folder, name)));
      const decoder = new TextDecoder();
      const files = folders.flatMap((each) => [...each]).filter(([path]) => path.endsWith(wanted.ending));
      return new Map(files.map(([path, content]) => [path, decoder.decode(content)]));
    },
  );

  const opened = derived(
    'templates',
    (wanted: TemplatesWanted) => `${wanted.folders.join(' ')} ${wanted.escape}`,
    async (wanted, ask) => {
      const { openTemplates } = await import('../craft/markup/template.ts');
      const files = await ask(texts, { folders: wanted.folders, ending: '.hbs' });
      return openTemplates(files, { escape: wanted.escape });
    },
  );

  const fonts = derived(
    'fonts',
    () => '',
    async (_input: null, ask) => {
      const files = await ask(folder, 'fonts');
      return new Map(
        [...files]
          .filter(([path]) => path.endsWith('.woff2'))
          .map(([path, content]) => [path.slice('fonts/'.length), content]),
      );
    },
  );

  return { names, state, texts, opened, fonts };
}

interface TextsWanted {
  readonly folders: readonly string[];
  readonly ending: string;
}

interface TemplatesWanted {
  readonly folders: readonly string[];
  readonly escape: 'html' | 'none';
}

function read(files: Files, path: string): Promise<Uint8Array | undefined> {
  return files.read(`${root}${path}`);
}
