/** A project → the same with every fault mended that can be mended without a doubt; nothing is stored. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { apartFixes, type Edit, editText, type Fix } from '../../model/edit.ts';
import type { SourceText } from '../../model/span.ts';
import { openSession } from '../build.ts';
import type { CheckResult } from '../build-targets.ts';
import type { Environment } from '../environment.ts';
import { isMended } from './is-mended.ts';
import { layeredFiles } from './layered-files.ts';
import { sameBytes } from './same-bytes.ts';

export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface Mending {
  /** What was told before anything was mended. */
  readonly found: CheckResult;
  /** What was mended, in rounds: mending one fault can bring another to light. Places are those of the round. */
  readonly mended: readonly Mended[];
  readonly files: readonly ChangedFile[];
  /** What is told of the mended files. */
  readonly left: CheckResult;
}

export interface Mended {
  readonly diagnostic: Diagnostic;
  readonly does: string;
  /** The file as it was in that round. */
  readonly texts: readonly SourceText[];
}

const mostRounds = 12;

export async function mendProject(environment: Environment): Promise<Mending> {
  const mender = new Mender(environment);
  const found = await mender.check();
  let left = found;
  const mended: Mended[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const kept = await mender.mendRound(left);
    mended.push(...kept.map(({ diagnostic, fix }) => ({ diagnostic, does: fix.does, texts: left.texts })));
    if (kept.length === 0) break;
    left = await mender.check();
  }
  return { found, mended, files: changedFiles(found, mender.changed), left };
}

function changedFiles({ texts }: CheckResult, changed: ReadonlyMap<string, string>): readonly ChangedFile[] {
  return texts
    .map(({ path, text }) => ({ path, before: text, after: changed.get(path) ?? text }))
    .filter(({ before, after }) => before !== after);
}

interface Fixable {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** Tries fixes on texts in memory and keeps those after which their faults are gone and no others have come. */
class Mender {
  readonly changed = new Map<string, string>();
  readonly #environment: Environment;
  readonly #session: ReturnType<typeof openSession>;
  readonly #refused = new Set<string>();
  readonly #foreign = new Map<string, boolean>();

  constructor(environment: Environment) {
    const project = layeredFiles(environment.project, this.changed);
    this.#environment = environment;
    this.#session = openSession({ ...environment, project });
  }

  check(): Promise<CheckResult> {
    return this.#session.check();
  }

  async mendRound(before: CheckResult): Promise<readonly Fixable[]> {
    const fixable: Fixable[] = [];
    for (const diagnostic of before.diagnostics) {
      const { fix } = diagnostic;
      if (fix === undefined || this.#refused.has(nameOf(diagnostic))) continue;
      if (await this.#mayWrite(fix, before.texts)) fixable.push({ diagnostic, fix });
    }
    const apart = new Set(apartFixes(fixable.map(({ fix }) => fix)));
    const chosen = fixable.filter(({ fix }) => apart.has(fix));
    if (chosen.length === 0) return [];
    const kept = await this.#keep(before, [], chosen);
    this.#apply(before, kept);
    return kept;
  }

  /** All at once if they do no harm, else by halves. */
  async #keep(
    before: CheckResult,
    kept: readonly Fixable[],
    tried: readonly Fixable[],
  ): Promise<readonly Fixable[]> {
    const all = [...kept, ...tried];
    this.#apply(before, all);
    if (isMended(before, await this.check(), all)) return all;
    const [only] = tried;
    if (only === undefined || tried.length === 1) {
      if (only !== undefined) this.#refused.add(nameOf(only.diagnostic));
      return kept;
    }
    const middle = Math.ceil(tried.length / 2);
    return this.#keep(before, await this.#keep(before, kept, tried.slice(0, middle)), tried.slice(middle));
  }

  #apply({ texts }: CheckResult, fixes: readonly Fixable[]): void {
    const edits = fixes.flatMap(({ fix }) => fix.edits);
    for (const { path, text } of texts) {
      const own = edits.filter(({ span }: Edit) => span.path === path);
      if (own.length > 0 || this.changed.has(path)) this.changed.set(path, editText(text, own));
    }
  }

  /** Not a file that would lose bytes nobody could read. */
  async #mayWrite({ edits }: Fix, texts: readonly SourceText[]): Promise<boolean> {
    for (const { span } of edits) {
      const isWhole = this.#foreign.get(span.path) ?? (await this.#isWhole(span.path, texts));
      this.#foreign.set(span.path, isWhole);
      if (!isWhole) return false;
    }
    return true;
  }

  async #isWhole(path: string, texts: readonly SourceText[]): Promise<boolean> {
    const text = texts.find((each) => each.path === path)?.text;
    const bytes = await this.#environment.project.read(path);
    return text !== undefined && bytes !== undefined && sameBytes(bytes, text);
  }
}

function nameOf({ code, span, message }: Diagnostic): string {
  return `${code} ${span.path} ${span.start} ${message}`;
}
