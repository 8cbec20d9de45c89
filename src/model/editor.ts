/** An editor and a place in a file → the address that opens it there, which the system hands to the editor. */
import type { Place } from './span.ts';

/** By name: the address of the editor, with `{file}`, `{line}` and `{column}` to be filled in. */
export const knownEditors: Readonly<Record<string, string>> = {
  vscode: 'vscode://file{file}:{line}:{column}',
  vscodium: 'vscodium://file{file}:{line}:{column}',
  cursor: 'cursor://file{file}:{line}:{column}',
  zed: 'zed://file{file}:{line}:{column}',
  jetbrains: 'idea://open?file={file}&line={line}&column={column}',
};

/** What a browser would open itself, or run. */
const foreign = /^(?:https?|wss?|ftp|file|javascript|data|blob|about|view-source|vbscript):/i;

/** Undefined for what is neither a known name nor an address of an editor with a file in it. */
export function editorPattern(said: string): string | undefined {
  const known = Object.hasOwn(knownEditors, said) ? knownEditors[said] : undefined;
  if (known !== undefined) return known;
  const isAddress = /^[a-z][a-z0-9+.-]*:[^\s<>"]*\{file\}[^\s<>"]*$/i.test(said);
  return isAddress && !foreign.test(said) ? said : undefined;
}

/** `file` is the whole path of the file on this machine. */
export function editorLink(pattern: string, file: string, { line, column }: Place): string {
  const path = file.replaceAll('\\', '/').replace(/^(?!\/)/, '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');
  const parts: Readonly<Record<string, string>> = {
    file: encoded,
    line: String(line),
    column: String(column),
  };
  return pattern.replace(/\{(file|line|column)\}/g, (_, name: string) => parts[name] ?? '');
}
