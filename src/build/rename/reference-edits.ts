/** Content and a new name for one thing in it → the edits that let everything else find it. */
import type { Referring } from '../../link/faults.ts';
import type { ReferenceKind } from '../../link/names.ts';
import { askMark, walkReferences } from '../../link/reference-walk.ts';
import type { Edit } from '../../model/edit.ts';
import type { Content } from '../../model/library.ts';
import type { Overlay } from '../../model/overlay.ts';
import type { SourceText } from '../../model/span.ts';
import { marksOf } from '../../model/texts.ts';
import type { DefinedKind } from './definitions.ts';
import type { RenameOrder } from './rename-order.ts';

/** An id that stands in a file in a way no edit can find: with escapes, or over lines. */
export class UnfoundId {
  readonly reference: Referring;
  constructor(reference: Referring) {
    this.reference = reference;
  }
}

export function referenceEdits(
  content: Content,
  overlays: readonly Overlay[],
  order: RenameOrder,
): readonly (Edit | UnfoundId)[] {
  const texts = new Map(content.texts.map((each) => [each.path, each]));
  const edits = new Map<string, Edit | UnfoundId>();
  const visit = (kind: ReferenceKind, reference: Referring): void => {
    const renamed = renamedValue(kind, reference.value, order);
    if (renamed === undefined) return;
    const { path, start } = reference.word ?? reference.span;
    edits.set(`${path} ${start}`, editOf(reference, renamed, texts));
  };
  const prompts = new Set(content.prompts.map(({ id }) => id.value));
  const askValue = (reference: Referring): void => visit('fact', reference);
  walkReferences(content, { ask: visit, askValue, isPrompt: (id) => prompts.has(id) });
  const ask = (kind: ReferenceKind, id: Referring | undefined): void => {
    if (id !== undefined) visit(kind, id);
  };
  for (const { strings } of overlays)
    for (const { text } of strings)
      for (const paragraph of text?.paragraphs ?? [])
        for (const mark of marksOf(paragraph)) askMark(mark, ask, askValue);
  return [...edits.values()];
}

const kindsOf: Readonly<Record<ReferenceKind, readonly DefinedKind[]>> = {
  term: ['term'],
  topic: ['topic'],
  place: ['module', 'section', 'block'],
  section: ['module', 'section'],
  module: ['module'],
  fact: ['fact'],
  prompt: ['prompt'],
  source: ['source'],
  dataset: ['data'],
  lane: ['lane'],
  event: ['event'],
  organisation: ['organisation'],
  person: ['person'],
  deck: ['deck'],
  handbook: ['handbook'],
  exercise: ['module', 'exercise'],
  session: ['session'],
};

/** Undefined where the reference names something else. A module's id stands before those of its parts, a fact's before its values. */
function renamedValue(kind: ReferenceKind, value: string, { target, full }: RenameOrder): string | undefined {
  if (!kindsOf[kind].includes(target.kind)) return undefined;
  if (value === target.full) return full;
  const joint = target.kind === 'module' ? '/' : target.kind === 'fact' ? '.' : undefined;
  if (joint === undefined || !value.startsWith(target.full + joint)) return undefined;
  return full + value.slice(target.full.length);
}

/** Written whole, or without the module it stands in. */
function editOf(
  reference: Referring,
  renamed: string,
  texts: ReadonlyMap<string, SourceText>,
): Edit | UnfoundId {
  const span = reference.word ?? reference.span;
  const written = texts
    .get(span.path)
    ?.text.slice(span.start, span.end)
    .replace(/^(["'])([\s\S]*)\1$/, '$2');
  if (written === reference.value) return { span, text: renamed, keepsQuotes: true };
  const [home] = reference.value.split('/');
  if (`${home}/${written}` === reference.value)
    return { span, text: renamed.slice(renamed.indexOf('/') + 1), keepsQuotes: true };
  return new UnfoundId(reference);
}
