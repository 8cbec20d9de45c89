/** The good library that the mistakes are edits of, alone and with a French beside the English; and how it is checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../src/build/environment.ts';
import { translationFiles } from '../../src/build/translate.ts';
import { projectFiles } from '../../src/host/files.ts';
import { filePort, withoutBrowser } from '../languages/in-memory.ts';
import type { Files } from '../library/project.ts';
import type { Bases } from './mistake.ts';

const folder = fileURLToPath(new URL('./library/', import.meta.url));
const tool = projectFiles(fileURLToPath(new URL('../../', import.meta.url)));

const english: Files = {
  ...Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.yaml'))
      .sort()
      .map((path) => [path, readFileSync(folder + path, 'utf8')] as const),
  ),
  'content/pictures/hall.png': '',
  'content/pictures/mark.png': '',
};

export async function bases(): Promise<Bases> {
  return { english, french: await french() };
}

/** Every string translated, by itself: only its place in the file is of interest. */
async function french(): Promise<Files> {
  const listed = (english['content/lectern.yaml'] ?? '').replace('[en]', '[en, fr]');
  const files = {
    ...english,
    'content/lectern.yaml': listed,
    'content/fr/language.yaml': 'language: fr\nname: français\n',
  };
  const written = await translationFiles(filePort(files), 'fr');
  if (written.kind !== 'written') throw new Error(`French cannot be translated into: ${written.kind}`);
  const filled = [...written.files].map(([path, text]) => [path, withOwnWords(text)]);
  return { ...files, ...Object.fromEntries(filled) };
}

/** The words of the base stand above each place as a comment. */
function withOwnWords(text: string): string {
  return text.replace(/((?:^ {2}#.*\n)+)(.*\n.*\n) {4}text:$/gm, (_all, words: string, head: string) => {
    const own = words
      .replace(/^ *# ?/gm, '')
      .trim()
      .replace(/\s+/g, ' ');
    return `${words}${head}    text: ${JSON.stringify(own)}`;
  });
}

export function environmentOf(files: Files): Environment {
  return { ...withoutBrowser(files), tool };
}
