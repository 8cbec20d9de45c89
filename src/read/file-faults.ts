/** Files that say nothing, or say it where nobody reads it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
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

const languageFolders = ['modules', 'glossary', 'decks', 'handbooks', 'sessions'];

/** Where a file of this kind might belong. */
export function placeCure(path: string, code: string): string {
  const move = `ove it to content/${code}/modules, glossary, decks, handbooks or sessions, or content/ledger`;
  const parts = path.split('/');
  const near = parts.length === 4 ? nearest(parts[2] ?? '', languageFolders) : undefined;
  if (near !== undefined && parts[1] === code) return `Move it to content/${code}/${near}/${parts[3]}`;
  const [, folder = ''] = parts;
  return isLanguageCode(folder) && folder !== code
    ? `Add ${folder} to languages in content/lectern.yaml, or m${move}`
    : `M${move}`;
}
