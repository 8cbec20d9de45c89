/** A project and the code of a language → the files its translators fill, old translations kept. */
import { baseStrings, homeOf } from '../link/overlay/base-strings.ts';
import { grouped } from '../link/overlay/grouped.ts';
import { matchTranslations, type Placed } from '../link/overlay/match-translations.ts';
import type { Overlay } from '../model/overlay.ts';
import type { SourceText } from '../model/span.ts';
import type { Files } from '../ports/files.ts';
import { isLanguageCode } from '../read/kinds/language-code.ts';
import { languagesOf } from '../read/languages.ts';
import { folderLanguage, readTranslationFile } from '../read/translation.ts';
import { contentTexts, readBase } from './base-content.ts';
import { languageFileText } from './language-file.ts';
import { type TranslationFile, translationFileText } from './translation-file.ts';

export type Translating =
  | { readonly kind: 'not-a-code' }
  | { readonly kind: 'base' }
  | {
      readonly kind: 'written';
      /** Path in the project → text, of those that change. */
      readonly files: ReadonlyMap<string, string>;
      /** Files that have errors and are left as they are. */
      readonly broken: readonly string[];
      readonly isListed: boolean;
      readonly strings: number;
      readonly translated: number;
    };

export async function translationFiles(project: Files, code: string): Promise<Translating> {
  if (!isLanguageCode(code)) return { kind: 'not-a-code' };
  const texts = await contentTexts(project);
  const path = 'content/lectern.yaml';
  const languages = languagesOf({ path, text: textOf(texts, path) });
  const [base, ...others] = languages;
  if (code === base) return { kind: 'base' };
  const folders = [...new Set([...others, code])];
  const content = readBase(texts, base, folders);
  const own = texts.filter((file) => folderLanguage(file.path, folders) === code);
  const readings = own.map((file) => ({ file, ...readTranslationFile(file, code) }));
  const overlays = readings.flatMap(({ value }) => value.overlay ?? []);
  const broken = readings.flatMap(({ file, diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error') ? [file.path] : [],
  );
  const all = baseStrings(content);
  const { placed } = matchTranslations(overlays, all, () => false);
  const strings = all.filter(({ isNeeded, at }) => isNeeded || placed.has(at));
  const made = filesFor({ strings, placed, overlays, own, code, base });
  const files = new Map(
    made
      .map((file) => [file.path, translationFileText(file)] as const)
      .filter(([each]) => !broken.includes(each)),
  );
  const language = `content/${code}/language.yaml`;
  if (!own.some((file) => file.path === language)) files.set(language, languageFileText(code));
  return {
    kind: 'written',
    files: new Map([...files].filter(([each, text]) => textOf(own, each) !== text)),
    broken,
    isListed: others.includes(code),
    strings: strings.length,
    translated: strings.filter(({ at }) => placed.get(at)?.translation.text !== undefined).length,
  };
}

interface Drafting {
  readonly strings: ReturnType<typeof baseStrings>;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly overlays: readonly Overlay[];
  readonly own: readonly SourceText[];
  readonly code: string;
  readonly base: string;
}

/** One file for each of the base's; a string translated in some other file of the translator's stays there. */
function filesFor({ strings, placed, overlays, own, code, base }: Drafting): readonly TranslationFile[] {
  const kept = new Set([...placed.values()].map(({ translation }) => translation));
  const wanted = [...grouped(strings, ({ span }) => span.path)].map(([path, group]) => {
    const target = path === 'content/lectern.yaml' ? 'project.yaml' : path.slice('content/'.length);
    const file = `content/${code}/${target.replace(new RegExp(`^${base}/`), '')}`;
    const entries = group
      .map((string) => ({ string, found: placed.get(string.at) }))
      .filter(({ found }) => found === undefined || found.overlay.translates.span.path === file)
      .map(({ string, found }) => ({ string, translation: found?.translation }));
    const [first] = group;
    const leftOver = overlays
      .filter(({ translates }) => translates.span.path === file)
      .flatMap((overlay) => overlay.strings.filter((each) => !kept.has(each)));
    return { path: file, home: homeOf(first?.at ?? ''), entries, leftOver, text: textOf(own, file) };
  });
  return wanted.filter(({ entries, leftOver }) => entries.length + leftOver.length > 0);
}

function textOf(texts: readonly SourceText[], path: string): string {
  return texts.find((each) => each.path === path)?.text ?? '';
}
