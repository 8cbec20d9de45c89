/** The web templates and assets as they lie in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAssets } from '../../../src/craft/markup/site-assets.ts';
import { openTemplates, type Templates } from '../../../src/craft/markup/template.ts';

const root = join(import.meta.dirname, '../../../templates');

export function readTemplates(...folders: readonly string[]): Templates {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => `${folder}/${file}`),
  );
  return openTemplates(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])));
}

export function readAssets(): SiteAssets {
  const fonts = readdirSync(join(root, 'fonts')).filter((name) => name.endsWith('.woff2'));
  return {
    stylesheet: ['site', 'book']
      .map((name) => readFileSync(join(root, `web/${name}.css`), 'utf8'))
      .join('\n'),
    fonts: new Map(fonts.map((name) => [name, readFileSync(join(root, 'fonts', name))])),
  };
}
