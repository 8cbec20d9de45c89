/** The files of a preview → what is served at each address: pages follow changes, and every file has a version. */
import { createHash } from 'node:crypto';
import { type ReloadAddresses, reloadingPage } from '../craft/screen/reload-page.ts';
import { reloadScript } from '../craft/screen/reload-script.ts';

export interface ServedFile {
  readonly bytes: Uint8Array;
  /** Of a page: what a reader knows it by. */
  readonly title?: string;
  /** Another one when the file, or one that a page shows beside it, is another. */
  readonly version: string;
  /** What it was made of, so that the next preview can tell whether it must be made again. */
  readonly made: readonly Ingredient[];
}

type Files = ReadonlyMap<string, Uint8Array>;
type Ingredient = readonly [path: string, bytes: Uint8Array | undefined];

/** No id begins with a tilde, so nothing made can lie here. */
export const reloadAddresses: ReloadAddresses = {
  script: '/~lectern/reload.js',
  events: '/~lectern/events',
  source: '/~lectern/source',
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** By address. What `before` served is served again where nothing it was made of changed. */
export function servedFiles(
  files: Files,
  before: ReadonlyMap<string, ServedFile>,
): ReadonlyMap<string, ServedFile> {
  const served = new Map<string, ServedFile>();
  for (const path of files.keys()) {
    const last = before.get(`/${path}`);
    const file = last?.made.every(([part, bytes]) => files.get(part) === bytes)
      ? last
      : servedFile(path, files);
    served.set(`/${path}`, file);
    if (path.endsWith('index.html')) served.set(`/${path.slice(0, -'index.html'.length)}`, file);
  }
  const script = encoder.encode(reloadScript);
  return served.set(reloadAddresses.script, { bytes: script, version: '', made: [] });
}

/** Shown where there is nothing yet; its version is that of no file, so it gives way as soon as there is one. */
export function missingPage(): Uint8Array {
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not here yet</title>
<style>
html { background: Canvas; color: CanvasText; }
body { max-width: 32rem; margin: 15vh auto; padding: 0 1.5rem; font: 1.125rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
<main>
<h1>Not here yet</h1>
<p>If Lectern can make this, it is being made, and shows here by itself. Printing takes a while.</p>
<p><a href="/">Everything there is</a></p>
</main>
</body>
</html>
`;
  return encoder.encode(reloadingPage(html, '', reloadAddresses));
}

function servedFile(path: string, files: Files): ServedFile {
  const bytes = files.get(path) ?? new Uint8Array();
  if (!path.endsWith('.html')) return { bytes, version: versionOf([bytes]), made: [[path, bytes]] };
  const html = decoder.decode(bytes);
  const made: readonly Ingredient[] = [
    [path, bytes],
    ...besides(path, html).map((part) => [part, files.get(part)] as const),
  ];
  const version = versionOf(made.flatMap(([, each]) => each ?? []));
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? path;
  return { bytes: encoder.encode(reloadingPage(html, version, reloadAddresses)), title, version, made };
}

/** The styles, scripts and pictures that a page names. */
function besides(path: string, html: string): readonly string[] {
  const named = [...html.matchAll(/\b(?:src|href)="([^"#?:]+\.(?:css|js|png|jpg|svg))"/g)];
  const invented = 'http://preview.invalid/';
  const paths = named.map(([, address = '']) => new URL(address, `${invented}${path}`).pathname.slice(1));
  return [...new Set(paths)];
}

function versionOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
