/** Turns the folder `src/` into a list of files with what each imports, by pattern: quick, and needs no compiler. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

export interface ImportStatement {
  /** The text in quotes, or for a relative import the path it leads to: `src/model/term.ts`. */
  readonly target: string;
  readonly kind: 'project' | 'package' | 'builtin';
  readonly typesOnly: boolean;
}

export interface SourceFile {
  /** From the project folder, `src/model/term.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportStatement[];
}

const statement =
  /^[ \t]*(?:import|export)\s+(?<types>type\s)?(?:(?<names>[\w\s{},*$]+?)\s+from\s+)?['"](?<from>[^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function readSourceFiles(root: string): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const path = `src/${name.split(sep).join('/')}`;
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

export function importsOf(path: string, text: string): readonly ImportStatement[] {
  const code = withoutComments(text);
  const declared = [...code.matchAll(statement)].map(({ groups }) => {
    const typesOnly = groups?.types !== undefined || namesOnlyTypes(groups?.names ?? '');
    return resolved(path, groups?.from ?? '', typesOnly);
  });
  return [...declared, ...[...code.matchAll(dynamic)].map((match) => resolved(path, match[1] ?? '', false))];
}

function resolved(path: string, from: string, typesOnly: boolean): ImportStatement {
  if (from.startsWith('.')) {
    return { target: posix.join(posix.dirname(path), from), kind: 'project', typesOnly };
  }
  if (from.startsWith('node:')) return { target: from, kind: 'builtin', typesOnly };
  const parts = from.split('/');
  return { target: parts.slice(0, from.startsWith('@') ? 2 : 1).join('/'), kind: 'package', typesOnly };
}

/** `{ type A, type B }` brings in nothing that runs. */
function namesOnlyTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/s.exec(names.trim())?.[1];
  const each =
    inner
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

/** Whole-line comments only: enough for examples in doc comments, and cannot eat an address in a string. */
export function withoutComments(text: string): string {
  return text.replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, '').replace(/^[ \t]*\/\/.*$/gm, '');
}
