/** Files that say nothing, or say it where nobody reads it. */
import type { Diagnostic } from '../model/diagnostic.ts';
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

/** Where a file of this kind might belong. */
export function placeCure(path: string, code: string): string {
  const move = `ove it to content/${code}/modules, glossary, decks, handbooks or sessions, or content/ledger`;
  const [, folder = ''] = path.split('/');
  return isLanguageCode(folder) && folder !== code
    ? `Add ${folder} to languages in content/lectern.yaml, or m${move}`
    : `M${move}`;
}
