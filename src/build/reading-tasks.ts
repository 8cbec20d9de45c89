/** Tasks from files to content: of the base language, or of a further one, which is the base with other strings. */
import { derived, source } from '../graph/graph.ts';
import { applyOverlays } from '../link/overlay/apply-overlays.ts';
import { baseStrings } from '../link/overlay/base-strings.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Content } from '../model/library.ts';
import { assemble, isContentFile, readContentFile } from '../read/content.ts';
import { languagesOf } from '../read/languages.ts';
import { folderLanguage, readTranslationFile } from '../read/translation.ts';
import type { Environment } from './environment.ts';
import { hashBytes } from './hash.ts';

export interface ReadContent {
  readonly value: Content;
  readonly diagnostics: readonly Diagnostic[];
  /** Ids that broken files seem to define. */
  readonly excused: readonly string[];
}

const only = () => '';
const byPath = (path: string): string => path;

export type ReadingTasks = ReturnType<typeof readingTasks>;

/** `code` is a further language's; undefined reads the base. */
export function readingTasks({ project }: Pick<Environment, 'project'>, code: string | undefined) {
  const decoder = new TextDecoder('utf-8');

  const paths = source('content files', only, (_input: null) => project.list('content'));

  const text = source('text', byPath, async (path) => {
    const bytes = await project.read(path);
    return bytes === undefined ? '' : decoder.decode(bytes);
  });

  /** The base first. */
  const languages = derived('languages', only, async (_input: null, ask) => {
    const path = 'content/lectern.yaml';
    return languagesOf({ path, text: await ask(text, path) });
  });

  const reading = derived('reading', byPath, async (path, ask) => {
    const [base, ...others] = await ask(languages, null);
    const file = { path, text: await ask(text, path) };
    const folder = folderLanguage(path, others);
    return folder === undefined ? readContentFile(file, base) : readTranslationFile(file, folder);
  });

  /** The same object as long as nobody edits the file. */
  const sourceText = derived('source text', byPath, async (path, ask) => ({
    path,
    text: await ask(text, path),
  }));

  const texts = derived('texts', only, async (_input: null, ask) => {
    const files = (await ask(paths, null)).filter(isContentFile);
    return Promise.all(files.map((path) => ask(sourceText, path)));
  });

  /** Readings of the base, or of one further language. */
  const readings = derived(
    'readings',
    (folder: string | undefined) => folder ?? '',
    async (folder, ask) => {
      const [, ...others] = await ask(languages, null);
      const files = (await ask(paths, null)).filter(isContentFile);
      const own = files.filter((path) => folderLanguage(path, others) === folder);
      return Promise.all(own.map((path) => ask(reading, path)));
    },
  );

  const baseContent = derived('base content', only, async (_input: null, ask): Promise<ReadContent> => {
    const files = await ask(readings, undefined);
    const shares = files.map(({ value }) => value);
    return {
      value: assemble(shares, await ask(texts, null)),
      diagnostics: files.flatMap(({ diagnostics }) => diagnostics),
      excused: files.flatMap(({ excused }) => excused),
    };
  });

  const content = derived('content', only, async (_input: null, ask): Promise<ReadContent> => {
    const base = await ask(baseContent, null);
    if (code === undefined) return base;
    const files = await ask(readings, code);
    const { value, diagnostics } = applyOverlays(base.value, {
      code,
      language: files.find((file) => file.value.language !== undefined)?.value.language,
      overlays: files.flatMap((file) => file.value.overlay ?? []),
      excused: new Set(base.excused),
    });
    const own = files.flatMap((file) => file.diagnostics);
    return { value, diagnostics: [...own, ...diagnostics], excused: base.excused };
  });

  /** What the language's translators wrote; nothing for the base. */
  const overlays = derived('overlays', only, async (_input: null, ask) =>
    code === undefined ? [] : (await ask(readings, code)).flatMap(({ value }) => value.overlay ?? []),
  );

  /** Where in the base stands what an address names. */
  const addresses = derived('string addresses', only, async (_input: null, ask) => {
    const strings = code === undefined ? [] : baseStrings((await ask(baseContent, null)).value);
    return new Map(strings.map(({ at, span }) => [at, span]));
  });

  const pictures = derived('pictures', only, async (_input: null, ask) => {
    const folder = 'content/pictures/';
    return new Set(
      (await ask(paths, null))
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length)),
    );
  });

  /** By its path below `content/pictures/`: a picture may change under its name. */
  const pictureHash = source('picture hash', byPath, async (file) => {
    const bytes = await project.read(`content/pictures/${file}`);
    return bytes === undefined ? '' : hashBytes(bytes);
  });

  return { text, texts, languages, content, overlays, addresses, pictures, pictureHash };
}
