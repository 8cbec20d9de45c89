/** However a library was edited, an open preview shows what one opened on the same files shows. No browser. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Environment } from '../../src/build/environment.ts';
import { openPreview, type Preview } from '../../src/build/preview.ts';
import { projectFiles as hostFiles } from '../../src/host/files.ts';
import type { Press } from '../../src/ports/press.ts';
import { filePort } from '../languages/in-memory.ts';
import { modulePath, moduleText, projectFiles } from './preview-project.ts';

type Files = Record<string, string>;

const deckPath = 'content/en/decks/talk.yaml';
const termPath = 'content/en/glossary/terms.yaml';
const morePath = 'content/en/glossary/more.yaml';
const projectPath = 'content/lectern.yaml';

function replaced(path: string, from: string | RegExp, to: string) {
  return (files: Files): Files => ({ ...files, [path]: (files[path] ?? '').replace(from, to) });
}
const section = `  - section: more
    title: There is one more section
    level: core
    seconds: 30
    cite: [T-01]
    blocks:
      - points:
          - It speaks of the IGF and of the MAG
`;
const term =
  'terms:\n  - term: mag\n    preferred: MAG\n    definition: A group that plans.\n    cite: [T-01]\n';

/** Some undo others, some break what the next ones mend. */
const edits: Readonly<Record<string, (files: Files) => Files>> = {
  'a point': replaced(modulePath, /- The summit asked.*|- Asked for.*/, '- Asked for by the IGF itself'),
  'the point back': replaced(modulePath, /- Asked for.*/, '- The summit asked for a new forum'),
  'a title': replaced(modulePath, /title: The forum (still )?meets/, 'title: The forum meets'),
  'a section more': (files) => ({ ...files, [modulePath]: moduleText('With more') + section }),
  'the module as it was': (files) => ({
    ...files,
    [modulePath]: moduleText('The summit asked for a new forum'),
  }),
  'a key broken': replaced(modulePath, /^title:/, 'titel:'),
  'no YAML': (files) => ({ ...files, [modulePath]: 'module: [' }),
  'a term more': (files) => ({ ...files, [morePath]: term }),
  'that term gone': ({ [morePath]: _, ...files }) => files,
  'a definition': replaced(termPath, /definition: .*/, 'definition: A forum that meets.'),
  'a definition broken': replaced(termPath, /definition: .*/, 'definition: Of [[term:nowhere]].'),
  'the name of the deck': replaced(deckPath, /title: The Forum.*/, 'title: The Forum at a glance'),
  'no book for the deck': replaced(deckPath, /handbook: book\n/, ''),
  'the name of the library': replaced(projectPath, /title: .*/, 'title: Another library'),
  'no module': ({ [modulePath]: _, ...files }) => files,
  nothing: (files) => files,
};

/** Whatever is printed reads the same. */
const press: Press = {
  version: async () => 'None/1',
  print: async () => new Uint8Array(),
  measure: async () => [],
  picture: async () => new Uint8Array(),
};

function environmentOf(files: () => Files): Environment {
  return {
    project: {
      read: (path) => filePort(files()).read(path),
      list: (folder) => filePort(files()).list(folder),
    },
    tool: hostFiles(new URL('../../', import.meta.url).pathname),
    press,
    clock: { today: () => '2026-06-01', elapsed: () => 0 },
    version: '0.0.0',
    progress: () => {},
  };
}

/** What is shown in the end, and what is said of it. */
async function look(preview: Preview, open: readonly string[]) {
  let last: unknown;
  for await (const { files, diagnostics } of preview.look(open)) {
    const texts = [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const);
    last = { files: texts.sort(([one], [other]) => (one < other ? -1 : 1)), diagnostics };
  }
  return last;
}

const names = Object.keys(edits);
const pages = ['decks/talk/talk.html', 'glossary/igf.html', 'handbook/book-participant/forum.html'];

test('a series of edits ends where a preview that knows nothing of them begins', async () => {
  const series = fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 7 });
  const property = fc.asyncProperty(series, fc.subarray(pages), async (made, open) => {
    let files: Files = { ...projectFiles };
    const preview = openPreview(environmentOf(() => files));
    await look(preview, open);
    for (const name of made) {
      files = edits[name]?.(files) ?? files;
      await look(preview, open);
    }
    // What is broken leaves what was before, so the last edit mends all.
    const whole = projectFiles[deckPath] ?? '';
    files = {
      ...files,
      [modulePath]: moduleText('Mended'),
      [deckPath]: whole,
      [termPath]: projectFiles[termPath] ?? '',
    };
    // The start page is made only where somebody looks at it.
    const all = [...open, 'index.html'];
    const warm = await look(preview, all);
    expect(warm).toEqual(await look(openPreview(environmentOf(() => files)), all));
  });
  await fc.assert(property, { numRuns: 8 });
});
