/** Two small libraries → everything made of them, as a folder to be judged: in three languages, for everybody, served, and what is printed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openSession } from '../../src/build/build.ts';
import { missingPage, servedFiles } from '../../src/build/preview-files.ts';
import { newLibrary } from '../../src/build/start/new-library.ts';
import type { OpenPress } from '../../src/host/browser/press.ts';
import { projectFiles } from '../../src/host/files.ts';
import type { Press, PressDocument } from '../../src/ports/press.ts';
import { repository } from '../build/lectern.ts';
import { filePort } from '../languages/in-memory.ts';
import type { Files } from '../library/project.ts';
import { smallLibrary } from '../library/small.ts';
import { everything } from '../sessions/small-plan.ts';

type Made = ReadonlyMap<string, Uint8Array>;

/** Nothing is translated: what is not English is the direction and the address. */
const threeLanguages: Files = {
  ...smallLibrary,
  'content/lectern.yaml': (smallLibrary['content/lectern.yaml'] ?? '').replace('[en]', '[en, fr, ar]'),
  'content/fr/language.yaml': 'language: fr\nname: français\ndirection: ltr\nwords: {}\n',
  'content/ar/language.yaml': 'language: ar\nname: العربية\ndirection: rtl\nwords: {}\n',
  'content/en/sessions/everything.yaml': everything.replace(' <once>', ''),
};

export async function storeSmallSites(press: OpenPress, folder: string): Promise<void> {
  const printed: PressDocument[] = [];
  const watched = listening(press, (document) => printed.push(document));
  await store(await made(threeLanguages, watched, false), join(folder, 'small'));
  await store(await made(threeLanguages, watched, true), join(folder, 'public'));
  const begun = await made(newFiles(), watched, false);
  await store(served(begun), join(folder, 'served'));
  await store(new Map([['missing.html', missingPage()]]), folder);
  for (const [number, document] of printed.entries())
    await storePrinted(document, join(folder, `printed-${number}`));
}

/** As `serve` shows it; an address of a folder shows its `index.html`, which is there as well. */
function served(files: Made): Made {
  const all = [...servedFiles(files, new Map())].filter(([address]) => !address.endsWith('/'));
  return new Map(all.map(([address, { bytes }]) => [address.slice(1), bytes]));
}

function newFiles(): Files {
  const start = newLibrary({ title: 'Tea', publisher: undefined, date: '2026-11-20', folder: undefined });
  if (start.kind === 'refused') throw new Error(start.why);
  return Object.fromEntries(start.files.map(({ path, text }) => [path, text]));
}

async function made(files: Files, press: Press, isPublic: boolean): Promise<Made> {
  const session = openSession({
    project: filePort(files),
    tool: projectFiles(repository),
    press,
    clock: { today: () => '2026-11-20', elapsed: () => 0 },
    version: '0.0.0',
    progress: () => {},
  });
  const request = { only: [], formats: [], occasion: undefined, isPublic, manifest: undefined };
  const { outcome, diagnostics } = await session.build(request);
  if (outcome.kind !== 'made')
    throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  return new Map(outcome.artifacts.map(({ path, bytes }) => [path, bytes]));
}

function listening(press: Press, hear: (document: PressDocument) => void): Press {
  return {
    ...press,
    print: (document, options) => {
      if (options.kind === 'final') hear(document);
      return press.print(document, options);
    },
  };
}

async function storePrinted({ html, files }: PressDocument, folder: string): Promise<void> {
  const parts = [...files].map(([path, { bytes }]) => [path, bytes] as const);
  await store(new Map([...parts, ['printed.html', new TextEncoder().encode(html)]]), folder);
}

async function store(made: Made, folder: string): Promise<void> {
  for (const [path, bytes] of made) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
