/** The real templates, faces and browser, as a test hands them to the writer. */
import { readdir, readFile } from 'node:fs/promises';
import { openTemplates } from '../../../src/craft/markup/template.ts';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';
import type { PressFile } from '../../../src/ports/press.ts';
import type { BookTools } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';

const root = new URL('../../../templates/', import.meta.url);
const types: Readonly<Record<string, string>> = { css: 'text/css', woff2: 'font/woff2' };

export async function openTools(): Promise<
  BookTools & { readonly press: OpenPress; readonly prints: () => number }
> {
  const names = [...(await namesBelow('fonts')), ...(await namesBelow('handbook'))];
  const files = new Map<string, PressFile>();
  const texts = new Map<string, string>();
  for (const name of names) {
    const bytes = await readFile(new URL(name, root));
    const type = types[name.split('.').at(-1) ?? ''];
    if (type !== undefined) files.set(name, { type, bytes });
    if (name.endsWith('.hbs')) texts.set(name, bytes.toString('utf8'));
  }
  const press = await openPress({ notice: () => {} });
  let prints = 0;
  const counted: OpenPress = {
    ...press,
    print(document, options) {
      // A long book is printed in gatherings: it is counted by the one with its title page.
      if (document.html.includes('class="title-page')) prints += 1;
      return press.print(document, options);
    },
  };
  return {
    press: counted,
    templates: openTemplates(texts),
    files,
    pictures: new Map(),
    prints: () => prints,
  };
}

/** Files only: every one of them has an ending. */
async function namesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(new URL(`${folder}/`, root), { recursive: true });
  return names
    .filter((name) => name.includes('.'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
