/** A project's files and what the machine says of its folders → all there is to know for a diagnosis. */

import type { SourceText, Span } from '../../model/span.ts';
import type { Files } from '../../ports/files.ts';
import { readContentFile } from '../../read/content.ts';
import { contentSchemas } from '../../read/json-schema.ts';
import { languagesOf } from '../../read/languages.ts';
import { fileFact } from './file-facts.ts';
import type { ProjectFacts } from './set-up.ts';

/** What only the machine knows. */
export type ProjectGround = Pick<
  ProjectFacts,
  'output' | 'foreignOutput' | 'lock' | 'isRepository' | 'deadLinks' | 'version'
> & { readonly manifest: Uint8Array | undefined };

export async function projectFacts(files: Files, ground: ProjectGround): Promise<ProjectFacts> {
  const { manifest, ...known } = ground;
  const paths = await files.list('content');
  const facts = await Promise.all(
    paths
      .filter((path) => !path.startsWith('content/schema/'))
      .map(async (path) => fileFact(path, (await files.read(path)) ?? new Uint8Array())),
  );
  const path = 'content/lectern.yaml';
  const bytes = await files.read(path);
  const source = { path, text: new TextDecoder().decode(bytes ?? new Uint8Array()) };
  const languages = languagesOf(source);
  const { value, diagnostics } = readContentFile(source, languages[0]);
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  // A click in the preview would do nothing, but everything is made all the same: it is told apart.
  const editorless = faults.find(({ span }) => /(?:^|\n)editor:\s*$/.test(source.text.slice(0, span.start)));
  const fault = faults.find((each) => each !== editorless);
  const recipes = (folder: string): number =>
    paths.filter((each) => each.startsWith(`content/${languages[0]}/${folder}/`) && each.endsWith('.yaml'))
      .length;
  return {
    ...known,
    hasProjectFile: bytes !== undefined,
    projectFault: bytes === undefined ? undefined : fault?.message,
    languages,
    editor: editorless === undefined ? value.project?.editor : written(source, editorless.span),
    decks: recipes('decks'),
    handbooks: recipes('handbooks'),
    schema: await schemaState(files, paths),
    files: facts,
    builtBy: versionOf(manifest),
  };
}

/** Without its quotation marks. */
function written({ text }: SourceText, { start, end }: Span): string {
  return text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
}

async function schemaState(files: Files, paths: readonly string[]): Promise<ProjectFacts['schema']> {
  if (!paths.some((path) => path.startsWith('content/schema/'))) return 'missing';
  for (const [name, schema] of contentSchemas()) {
    const bytes = await files.read(`content/schema/${name}`);
    if (bytes === undefined || !holds(bytes, schema)) return 'stale';
  }
  return 'current';
}

/** However it is laid out. */
function holds(bytes: Uint8Array, schema: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))) === JSON.stringify(schema);
  } catch {
    return false;
  }
}

function versionOf(manifest: Uint8Array | undefined): string | undefined {
  return /"lectern":\s*"([^"]+)"/.exec(new TextDecoder().decode(manifest ?? new Uint8Array()))?.[1];
}
