/** A project's content files → those whose layout differs from the one, and those that are left alone. */
import type { Files } from '../../ports/files.ts';
import { contentTexts } from '../base-content.ts';
import { sameBytes } from '../mend/same-bytes.ts';
import { formatText } from './format-text.ts';

export interface Formatting {
  readonly changed: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  readonly refused: readonly { readonly path: string; readonly why: string }[];
  readonly looked: number;
}

/** `isAsked` chooses among the paths. */
export async function formatProject(project: Files, isAsked: (path: string) => boolean): Promise<Formatting> {
  const files = (await contentTexts(project)).filter(({ path }) => isAsked(path));
  const changed: { path: string; before: string; after: string }[] = [];
  const refused: { path: string; why: string }[] = [];
  for (const file of files) {
    const bytes = (await project.read(file.path)) ?? new Uint8Array();
    const result = sameBytes(bytes, file.text)
      ? formatText(file)
      : { kind: 'refused' as const, why: 'it is not stored as UTF-8: see lectern doctor' };
    if (result.kind === 'refused') refused.push({ path: file.path, why: result.why });
    else if (result.text !== file.text)
      changed.push({ path: file.path, before: file.text, after: result.text });
  }
  return { changed, refused, looked: files.length };
}
