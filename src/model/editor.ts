/** An editor and a place in a file → the address that opens it there, which the system hands to the editor. */
import { nearest } from './nearest.ts';
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

/** What may be filled in. */
const places: readonly string[] = ['file', 'line', 'column'];

/** Undefined for what is neither a known name nor an address of an editor with a file in it. */
export function editorPattern(said: string): string | undefined {
  if (editorTrouble(said) !== undefined) return undefined;
  return Object.hasOwn(knownEditors, said) ? knownEditors[said] : said;
}

/** Why no editor is opened by it, as the end of a sentence, and what to write. */
export function editorTrouble(said: string): { readonly why: string; readonly cure: string } | undefined {
  if (Object.hasOwn(knownEditors, said)) return undefined;
  const names = Object.keys(knownEditors).join(', ');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(said)) {
    const meant =
      otherNames.get(said.toLowerCase().replace(/[^a-z]/g, '')) ?? nearest(said, Object.keys(knownEditors));
    return {
      why: 'is no editor known by name',
      cure: meant === undefined ? `Write ${names}, or its own address: ${example}` : `Did you mean ${meant}?`,
    };
  }
  if (foreign.test(said))
    return {
      why: 'is for the browser, not for an editor',
      cure: `Write ${names}, or the address of an editor: ${example}`,
    };
  if (/[\s<>"]/.test(said))
    return { why: 'has a space, a quotation mark or < or > in it', cure: 'Write %20 for a space' };
  const strange = [...said.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .find((name) => !places.includes(name));
  if (strange !== undefined)
    return { why: `has {${strange}}, which nothing fills in`, cure: 'Write {file}, {line} and {column}' };
  return said.includes('{file}')
    ? undefined
    : { why: 'does not say which file', cure: `Put {file} into it: ${example}` };
}

const example = 'editor://open?file={file}&line={line}&column={column}';

/** What people call them. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['code', 'vscode'],
  ['visualstudiocode', 'vscode'],
  ['codium', 'vscodium'],
  ['idea', 'jetbrains'],
  ['intellij', 'jetbrains'],
  ['intellijidea', 'jetbrains'],
  ['webstorm', 'jetbrains'],
  ['pycharm', 'jetbrains'],
]);

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
