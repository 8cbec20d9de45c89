import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  computingLayers,
  computingModules,
  edgeLayers,
  emptyNames,
  layers,
  sharedPackages,
} from './rules.ts';
import {
  type ImportStatement,
  importsOf,
  readSourceFiles,
  type SourceFile,
  withoutComments,
} from './source-files.ts';

const files = readSourceFiles(fileURLToPath(new URL('../../', import.meta.url)));
const uses = files.flatMap((file) => file.imports.map((target) => ({ file, target })));

const layerOf = (path: string) => path.split('/')[1] ?? '';
/** `src/write/deck-html/…` belongs to the writer `deck-html`; a file right in `src/write/` to none. */
const writerOf = (path: string) => /^src\/write\/([^/]+)\//.exec(path)?.[1];

describe('the source', () => {
  test('lies in the known layers', () => {
    const unknown = files.filter(({ path }) => !(layerOf(path) in layers)).map(({ path }) => path);
    expect(unknown).toEqual([]);
  });

  test('imports only downwards', () => {
    expect(offences((file, target) => target.kind === 'project' && !mayImport(file, target))).toEqual([]);
  });

  test('keeps writers apart', () => {
    const crosses = (file: SourceFile, { target }: ImportStatement) => {
      const [from, to] = [writerOf(file.path), writerOf(target)];
      return from !== undefined && to !== undefined && from !== to;
    };
    expect(offences(crosses)).toEqual([]);
  });

  test('imports by the file’s own name, ending in .ts', () => {
    expect(offences((_, { kind, target }) => kind === 'project' && !target.endsWith('.ts'))).toEqual([]);
  });

  test('reaches outside only at the edge', () => {
    expect(offences((file, target) => target.kind === 'builtin' && !mayReach(file, target))).toEqual([]);
  });

  test('enters each package by one door', () => {
    const doors = new Map<string, Set<string>>();
    for (const { file, target } of uses.filter(({ target }) => target.kind === 'package')) {
      doors.set(target.target, (doors.get(target.target) ?? new Set()).add(file.path));
    }
    const crowded = [...doors].filter(([name, importers]) => importers.size > 1 && !(name in sharedPackages));
    expect(crowded.map(([name, importers]) => `${name}: ${[...importers].join(', ')}`)).toEqual([]);
  });

  test('runs the browser’s driver from one file', () => {
    const runners = uses.filter(({ target }) => target.target === 'puppeteer-core' && !target.typesOnly);
    expect([...new Set(runners.map(({ file }) => file.path))]).toEqual(['src/host/browser/launch.ts']);
  });

  test('has no circles', () => {
    expect(circlesIn(files)).toEqual([]);
  });

  test('has no names that say nothing', () => {
    const parts = (path: string) => path.replace(/\.ts$/, '').split(/[/.-]/);
    const vague = files.filter(({ path }) => parts(path).some((part) => emptyNames.includes(part)));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test('has no way round the types', () => {
    const dodges = /:\s*any\b|\bas any\b|<any\b|\bany\[\]|\bany>|@ts-(?:ignore|nocheck|expect-error)/;
    const found = files.filter(
      ({ text }) => dodges.test(withoutComments(text)) || /@ts-(?:ignore|nocheck)/.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('exports by name', () => {
    const unnamed = files.filter(({ text }) => /^export (?:default|\*)/m.test(text));
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});

describe('the reader of imports sees', () => {
  const cases: [string, string, Partial<ImportStatement>][] = [
    ['a plain import', "import { a } from '../model/a.ts';", { target: 'src/model/a.ts', typesOnly: false }],
    ['an import over several lines', "import {\n  a,\n  b,\n} from './a.ts';", { target: 'src/read/a.ts' }],
    ['types', "import type { A } from './a.ts';", { typesOnly: true }],
    ['types marked one by one', "import { type A, type B } from './a.ts';", { typesOnly: true }],
    ['a value among types', "import { type A, b } from './a.ts';", { typesOnly: false }],
    ['an import for its effect', "import 'yaml';", { target: 'yaml', kind: 'package' }],
    ['a part of a scoped package', "import a from '@x/y/z';", { target: '@x/y', kind: 'package' }],
    ['a default with names', "import a, { b } from 'yaml';", { target: 'yaml', typesOnly: false }],
    ['a whole module', "import * as a from 'node:fs';", { target: 'node:fs', kind: 'builtin' }],
    ['a re-export', "export { a } from './a.ts';", { target: 'src/read/a.ts' }],
    ['an import when needed', "const a = await import('yaml');", { target: 'yaml', typesOnly: false }],
  ];
  test.for(cases)('%s', ([, text, expected]) => {
    expect(importsOf('src/read/it.ts', text)).toMatchObject([expected]);
  });

  test('nothing in a comment', () => {
    expect(
      importsOf('src/read/it.ts', "/**\n * import { a } from './a.ts';\n */\n// import './b.ts'"),
    ).toEqual([]);
  });
});

function mayImport(file: SourceFile, { target, typesOnly }: ImportStatement): boolean {
  const [from, to] = [layerOf(file.path), layerOf(target)];
  const rule = layers[from];
  if (!rule) return false;
  return from === to || rule.may.includes(to) || (typesOnly && (rule.mayTypesOf ?? []).includes(to));
}

function mayReach(file: SourceFile, { target }: ImportStatement): boolean {
  const layer = layerOf(file.path);
  return edgeLayers.includes(layer) || (computingLayers.includes(layer) && computingModules.includes(target));
}

/** Readable lines, so that a failure names the file and the import. */
function offences(isOffence: (file: SourceFile, target: ImportStatement) => boolean): string[] {
  return uses
    .filter(({ file, target }) => isOffence(file, target))
    .map(({ file, target }) => `${file.path} imports ${target.target}`);
}

/** One line for each circle of imports that run; types alone make none. */
function circlesIn(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const { kind, target, typesOnly } of byPath.get(path)?.imports ?? []) {
      if (kind === 'project' && !typesOnly) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return circles;
}
