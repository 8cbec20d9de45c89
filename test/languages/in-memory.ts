/** Files held in memory → what is told about them in all their languages, and what their translators are given. */
import { openSession } from '../../src/build/build.ts';
import type { Environment } from '../../src/build/environment.ts';
import { translationFiles } from '../../src/build/translate.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { placeOf } from '../../src/model/span.ts';
import type { Files as FilePort } from '../../src/ports/files.ts';
import type { Files } from '../library/project.ts';
import { smallLibrary } from '../library/small.ts';

/** The small library, with a French beside the English. */
export const bilingual: Files = {
  ...smallLibrary,
  'content/lectern.yaml': (smallLibrary['content/lectern.yaml'] ?? '').replace('[en]', '[en, fr]'),
  'content/fr/language.yaml': 'language: fr\nname: français\n',
};

export function filePort(files: Files): FilePort {
  const encoder = new TextEncoder();
  return {
    read: async (path) => {
      const text = files[path];
      return text === undefined ? undefined : encoder.encode(text);
    },
    list: async (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .sort(),
  };
}

/** `warning overlay-stale content/fr/a.yaml:3:11 the message; its cure`. */
export async function told(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await openSession(withoutBrowser(files)).check();
  return diagnostics.map((each) => line(each, files));
}

/** Without the notes that count what is missing. */
export async function faults(files: Files): Promise<readonly string[]> {
  return (await told(files)).filter((each) => !each.startsWith('note '));
}

/** The project with the files a translator of French fills, each string translated as given by its address. */
export async function translated(files: Files, words: Readonly<Record<string, string>>): Promise<Files> {
  const result = await translationFiles(filePort(files), 'fr');
  if (result.kind !== 'written') throw new Error(`French cannot be translated into: ${result.kind}`);
  let all: Files = { ...files, ...Object.fromEntries(result.files) };
  for (const [at, text] of Object.entries(words)) all = withWords(all, at, text);
  return all;
}

/** Fills in one string; its address is that of the file, then its own. */
function withWords(files: Files, at: string, text: string): Files {
  for (const [path, old] of Object.entries(files)) {
    const home = /^translates: (.*)$/m.exec(old)?.[1];
    if (home === undefined || !at.startsWith(`${home}/`)) continue;
    const slot = new RegExp(`(- at: ${at.slice(home.length + 1)}\n    from: \\w+\n    text:)\n`);
    if (slot.test(old)) return { ...files, [path]: old.replace(slot, `$1 ${JSON.stringify(text)}\n`) };
  }
  throw new Error(`there is nothing to translate at ${at}`);
}

/** The project as a build sees it, where no browser may be asked: nothing is made. */
export function withoutBrowser(files: Files): Environment {
  const none = (): never => {
    throw new Error('this asks no browser');
  };
  return {
    project: filePort(files),
    tool: filePort({}),
    press: { version: none, print: none, measure: none, picture: none },
    clock: { today: () => '2026-11-20', elapsed: () => 0 },
    version: '0',
    progress: () => {},
  };
}

function line({ severity, code, span, message, cure, related }: Diagnostic, files: Files): string {
  const place = placed(span, files);
  const second = related === undefined ? '' : ` (${placed(related.span, files)} ${related.message})`;
  return `${severity} ${code} ${place} ${message}; ${cure}${second}`;
}

function placed({ path, start }: Diagnostic['span'], files: Files): string {
  const at = placeOf(files[path] ?? '', start);
  return `${path}:${at.line}:${at.column}`;
}
