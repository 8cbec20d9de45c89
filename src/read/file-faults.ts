/** Files that say nothing, or say it where nobody reads it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { SourceText } from '../model/span.ts';
import { isLanguageCode } from './kinds/language-code.ts';

export function emptyFile(path: string): Diagnostic {
  return {
    code: 'value-empty',
    severity: 'error',
    span: { path, start: 0, end: 0 },
    message: 'The file is empty',
    cure: 'Write its content, or delete it',
  };
}

/** A file in the wrong place is an error: what it says would be missing everywhere. */
export function misplacedFile(path: string, cure: string): Diagnostic {
  return {
    code: 'file-place',
    severity: 'error',
    span: { path, start: 0, end: 0 },
    message: `Lectern reads no file at ${path}`,
    cure,
  };
}

/** What a file is by its first key, and where those of its kind lie below `content/`. */
const homes = new Map<string, (code: string) => string>([
  ['module', (code) => `${code}/modules`],
  ['terms', (code) => `${code}/glossary`],
  ['deck', (code) => `${code}/decks`],
  ['handbook', (code) => `${code}/handbooks`],
  ['session', (code) => `${code}/sessions`],
  ['facts', () => 'ledger/facts'],
  ['data', () => 'ledger/data'],
  ['sources', () => 'ledger'],
  ['events', () => 'ledger'],
  ['organisations', () => 'ledger'],
  ['people', () => 'ledger'],
  ['prompts', () => 'ledger'],
]);

/** A file of one kind where those of another lie: nothing else about it is worth telling. */
export function strayFile(
  { path, text }: SourceText,
  own: readonly string[],
  code: string,
): Diagnostic | undefined {
  const folder = homeOf(text, code);
  const [, key = ''] = firstKey.exec(text) ?? [];
  if (folder === undefined || own.includes(key) || path.startsWith(`content/${folder}/`)) return undefined;
  const at = text.search(firstKey);
  return {
    code: 'file-place',
    severity: 'error',
    span: { path, start: Math.max(0, text.indexOf(key, at)), end: text.indexOf(key, at) + key.length },
    message: `This file begins with ${key}: and does not lie where those do`,
    cure: `Move it to content/${folder}/${path.split('/').at(-1)}`,
  };
}

const firstKey = /^([a-z]+):(?:\s|$)/m;

function homeOf(text: string, code: string): string | undefined {
  const [, key = ''] = firstKey.exec(text) ?? [];
  return homes.get(key)?.(code);
}

const languageFolders = ['modules', 'glossary', 'decks', 'handbooks', 'sessions'];

/** Where a file of this kind might belong. */
export function placeCure({ path, text }: SourceText, code: string): string {
  const home = homeOf(text, code);
  const move = `ove it to content/${code}/modules, glossary, decks, handbooks or sessions, or content/ledger`;
  const parts = path.split('/');
  const near = parts.length === 4 ? nearest(parts[2] ?? '', languageFolders) : undefined;
  if (near !== undefined && parts[1] === code) return `Move it to content/${code}/${near}/${parts[3]}`;
  if (home !== undefined && !isOtherLanguage(parts[1] ?? '', code)) return `Move it to content/${home}`;
  const [, folder = ''] = parts;
  return isOtherLanguage(folder, code)
    ? `Add ${folder} to languages in content/lectern.yaml, or m${move}`
    : `M${move}`;
}

function isOtherLanguage(folder: string, code: string): boolean {
  return isLanguageCode(folder) && folder !== code;
}
