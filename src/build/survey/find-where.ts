/** A question after a place and a project's benches → the answer, of no more documents than it takes, in the language it is asked of. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { folderLanguage } from '../../read/translation.ts';
import type { Workbench } from '../benches.ts';
import { rowsBelow } from '../language-rows.ts';
import { type ManifestRows, readManifestRows } from '../manifest-rows.ts';
import { recordTargets } from '../record/record-target.ts';
import { emptyRecording } from '../record/recorded.ts';
import { allTargets, type Target } from '../request.ts';
import { type Atlas, openAtlas } from './atlas.ts';
import { outputOf } from './last-output.ts';
import { narrowScope, type Scope, wholeScope } from './scope.ts';
import { answerWhere, type WhereAnswer } from './where-answer.ts';
import type { WhereQuery } from './where-target.ts';

export type Whereabouts =
  | { readonly kind: 'faulty'; readonly errors: readonly Diagnostic[] }
  | { readonly kind: 'answered'; readonly answer: WhereAnswer };

/** `manifest` is what an earlier build left, if one did. */
export async function findWhere(
  query: WhereQuery,
  open: (language: string | undefined) => Workbench,
  manifest: Uint8Array | undefined,
): Promise<Whereabouts> {
  const base = open(undefined);
  const [, ...others] = await base.ask(base.tasks.content.languages, null);
  const { language, asked } = inLanguage(query, others);
  const bench = language === undefined ? base : open(language);
  const told = await bench.ask(bench.tasks.content.structureFaults, null);
  const errors = told.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { kind: 'faulty', errors };
  const folders = others.map((code) => `${code}/`);
  const rows = rowsBelow(readManifestRows(manifest), bench.folder, folders);
  return { kind: 'answered', answer: await answerOf(asked, bench, rows) };
}

/** `content/fr/modules/pond.yaml:12`, `fr/pond-in-brief/3`. */
function inLanguage(
  query: WhereQuery,
  others: readonly string[],
): { readonly language: string | undefined; readonly asked: WhereQuery } {
  const { file, words } = query;
  if (file !== undefined) return { language: folderLanguage(file.path, others), asked: query };
  const language = others.find((code) => words.startsWith(`${code}/`));
  return language === undefined
    ? { language, asked: query }
    : { language, asked: { ...query, words: words.slice(language.length + 1) } };
}

async function answerOf(query: WhereQuery, bench: Workbench, rows: ManifestRows): Promise<WhereAnswer> {
  const library = await bench.ask(bench.tasks.content.library, null);
  const narrow = narrowScope(query, library);
  const answer = narrow === undefined ? undefined : await answerIn(narrow, query, { bench, rows });
  // What is none of these documents' may be something else by that name.
  return answer === undefined || answer.kind === 'unknown'
    ? answerIn(wholeScope(library), query, { bench, rows })
    : answer;
}

async function answerIn(
  scope: Scope,
  query: WhereQuery,
  { bench, rows }: { readonly bench: Workbench; readonly rows: ManifestRows },
): Promise<WhereAnswer> {
  const places = await openAtlas(bench, scope);
  const unread: Atlas = { ...places, output: outputOf(rows, emptyRecording) };
  const answer = answerWhere(query, unread);
  const library = await bench.ask(bench.tasks.content.library, null);
  const targets = allTargets(library).filter((target) => rows.artifacts.length > 0 && isIn(answer, target));
  if (targets.length === 0) return answer;
  const { tasks, ask } = bench;
  const foliosOf = async () => new Map();
  const recording = await recordTargets(targets, { tasks, ask, isPublic: false, foliosOf });
  return answerWhere(query, { ...places, output: outputOf(rows, recording) });
}

/** Only what an answer names needs a look at whether it has changed since it was built. */
function isIn(answer: WhereAnswer, target: Target): boolean {
  if (answer.kind === 'unknown') return false;
  return [...answer.stands, ...answer.named].some(
    (row) =>
      (row.kind === 'slide' && target.kind === 'deck' && row.deck.startsWith(target.id)) ||
      (row.kind === 'page' && target.kind === 'handbook' && row.book === target.id),
  );
}
