/** A project, an id in it and another → the files that change by it, nothing in them but the id; or why it is not done. */
import { linkLibrary } from '../../link/link-library.ts';
import { type Edit, editText } from '../../model/edit.ts';
import type { Content } from '../../model/library.ts';
import type { Overlay } from '../../model/overlay.ts';
import { placeOf, type SourceText } from '../../model/span.ts';
import type { Files } from '../../ports/files.ts';
import { assemble, type FileReading, readContentFile } from '../../read/content.ts';
import { languagesOf } from '../../read/languages.ts';
import { folderLanguage, readTranslationFile } from '../../read/translation.ts';
import { contentTexts } from '../base-content.ts';
import { sameBytes } from '../mend/same-bytes.ts';
import { definitionsIn } from './definitions.ts';
import { type FileMove, fileMoves } from './file-moves.ts';
import { formerEdits } from './former-edits.ts';
import { referenceEdits, UnfoundId } from './reference-edits.ts';
import { type RenameOrder, renameOrder } from './rename-order.ts';
import { translationEdits } from './translation-edits.ts';

export interface RenameRequest {
  readonly old: string;
  readonly wanted: string;
  /** Whether the old id is kept under `formerly:` where there is such a key. */
  readonly keepsFormer: boolean;
}

export type Renaming =
  | { readonly kind: 'refused'; readonly why: string }
  /** Files that cannot be read may hold the id in places nobody knows. */
  | { readonly kind: 'unreadable'; readonly places: readonly string[] }
  | {
      readonly kind: 'renamed';
      readonly order: RenameOrder;
      readonly files: readonly RenamedFile[];
      readonly moves: readonly FileMove[];
      /** Places in which the id stood, its own among them. */
      readonly places: number;
    };

export interface RenamedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export async function renameIn(project: Files, request: RenameRequest): Promise<Renaming> {
  const was = readAll(await contentTexts(project), new Map());
  const broken = was.readings.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  if (broken.length > 0)
    return {
      kind: 'unreadable',
      places: broken.map(({ span, message }) => `${placeText(span, was.texts)} ${message}`),
    };
  const ordered = renameOrder(request.old, request.wanted, definitionsIn(was.content));
  if (ordered.kind === 'refused') return ordered;
  const { order } = ordered;
  const found = referenceEdits(was.content, was.overlays, order);
  const unfound = found.find((each) => each instanceof UnfoundId);
  if (unfound instanceof UnfoundId)
    return {
      kind: 'refused',
      why: `${placeText(unfound.reference.span, was.texts)} writes the id with escapes or over lines. Write it plainly first`,
    };
  const source = was.texts.find(({ path }) => path === order.target.id.span.path);
  const edits: readonly Edit[] = [
    { span: order.target.id.span, text: order.id, keepsQuotes: true },
    ...found.flatMap((each) => (each instanceof UnfoundId ? [] : [each])),
    ...(source === undefined || !request.keepsFormer ? [] : formerEdits(order, source)),
  ];
  const moves = fileMoves(
    order,
    was.texts.map(({ path }) => path),
  );
  const is = readAll(moved(edited(was.texts, edits), moves), was.known);
  const all = [...edits, ...translationEdits(was.content, is.content, was.overlays)];
  const texts = edited(was.texts, all);
  const changed = was.texts.flatMap(({ path, text }, at) =>
    texts[at]?.text === text ? [] : [{ path, before: text, after: texts[at]?.text ?? text }],
  );
  const fault =
    (await strangeBytes(project, changed)) ??
    otherFaults(was, readAll(moved(texts, moves), was.known), moves);
  if (fault !== undefined) return { kind: 'refused', why: fault };
  return { kind: 'renamed', order, files: changed, moves, places: edits.length };
}

interface Reading {
  readonly texts: readonly SourceText[];
  readonly readings: readonly FileReading[];
  readonly content: Content;
  readonly overlays: readonly Overlay[];
  readonly base: string;
  /** Readings by path and text: most files are read once. */
  readonly known: Map<string, FileReading>;
}

function readAll(texts: readonly SourceText[], known: Reading['known']): Reading {
  const path = 'content/lectern.yaml';
  const [base, ...others] = languagesOf({ path, text: texts.find((each) => each.path === path)?.text ?? '' });
  const readings = texts.map((file) => {
    const folder = folderLanguage(file.path, others);
    const key = `${file.path}\n${file.text}`;
    const reading =
      known.get(key) ??
      (folder === undefined ? readContentFile(file, base) : readTranslationFile(file, folder));
    known.set(key, reading);
    return { folder, ...reading };
  });
  const own = readings.filter(({ folder }) => folder === undefined).map(({ value }) => value);
  const overlays = readings.flatMap(({ value }) => value.overlay ?? []);
  return { texts, readings, content: assemble(own, texts), overlays, base, known };
}

function edited(texts: readonly SourceText[], edits: readonly Edit[]): readonly SourceText[] {
  return texts.map(({ path, text }) => ({
    path,
    text: editText(
      text,
      edits.filter(({ span }) => span.path === path),
    ),
  }));
}

function moved(texts: readonly SourceText[], moves: readonly FileMove[]): readonly SourceText[] {
  return texts.map(({ path, text }) => ({ path: moves.find(({ from }) => from === path)?.to ?? path, text }));
}

/** What is not read as it is stored would not be stored as it was. */
async function strangeBytes(project: Files, files: readonly RenamedFile[]): Promise<string | undefined> {
  for (const { path, before } of files) {
    const bytes = await project.read(path);
    if (bytes === undefined || !sameBytes(bytes, before))
      return `${path} is not stored as UTF-8. Store it so first`;
  }
  return undefined;
}

/** A renaming that lets anything be told that was not told before is not done. */
function otherFaults(was: Reading, is: Reading, moves: readonly FileMove[]): string | undefined {
  const [before, after] = [signsOf(was, moves), signsOf(is, [])];
  const news = after.filter((sign) => !before.includes(sign));
  if (news.length === 0 && before.length === after.length) return undefined;
  return `the library would not be as right as it was: ${news[0] ?? 'faults would be hidden'}. Nothing was changed`;
}

function signsOf({ readings, content, base }: Reading, moves: readonly FileMove[]): readonly string[] {
  const told = [
    ...readings.flatMap(({ diagnostics }) => diagnostics),
    ...linkLibrary(content, { excused: new Set(), pictures: new Set(), language: base }).diagnostics,
  ];
  return told
    .map(({ code, span }) => `${code} in ${moves.find(({ from }) => from === span.path)?.to ?? span.path}`)
    .sort();
}

function placeText(
  span: { readonly path: string; readonly start: number },
  texts: readonly SourceText[],
): string {
  const { line, column } = placeOf(texts.find(({ path }) => path === span.path)?.text ?? '', span.start);
  return `${span.path}:${line}:${column}`;
}
