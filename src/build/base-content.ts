/** A project's files → their texts, and the content of its base language: for commands that change files and show nothing. */
import type { Content } from '../model/library.ts';
import type { SourceText } from '../model/span.ts';
import type { Files } from '../ports/files.ts';
import { assemble, isContentFile, readContentFile } from '../read/content.ts';
import { languagesOf } from '../read/languages.ts';
import { folderLanguage } from '../read/translation.ts';

export interface BaseContent {
  readonly base: string;
  readonly texts: readonly SourceText[];
  readonly content: Content;
}

export async function readBaseContent(project: Files): Promise<BaseContent> {
  const texts = await contentTexts(project);
  const path = 'content/lectern.yaml';
  const text = texts.find((each) => each.path === path)?.text ?? '';
  const [base, ...others] = languagesOf({ path, text });
  return { base, texts, content: readBase(texts, base, others) };
}

export async function contentTexts(project: Files): Promise<readonly SourceText[]> {
  const paths = (await project.list('content')).filter(isContentFile);
  const decoder = new TextDecoder('utf-8');
  return Promise.all(
    paths.map(async (path) => ({
      path,
      text: decoder.decode((await project.read(path)) ?? new Uint8Array()),
    })),
  );
}

/** `folders` are the languages that are not the base. */
export function readBase(texts: readonly SourceText[], base: string, folders: readonly string[]): Content {
  const files = texts.filter(({ path }) => folderLanguage(path, folders) === undefined);
  return assemble(
    files.map((file) => readContentFile(file, base).value),
    texts,
  );
}
