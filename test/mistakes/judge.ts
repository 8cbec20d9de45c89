/** A mistake → what was told of it and what `--fix` made of it, beside what was expected. */
import { type Mending, mendProject } from '../../src/build/mend/mend-project.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { placeOf, type SourceText } from '../../src/model/span.ts';
import { environmentOf } from './library.ts';
import type { Mistake } from './mistake.ts';

export interface Judgement {
  readonly mistake: Mistake;
  /** Everything told: code, place, message and cure, one a line. */
  readonly told: readonly string[];
  readonly isSingle: boolean;
  readonly isPlaced: boolean;
  readonly isCured: boolean;
  /** Whether nothing is told of what `--fix` made of it. */
  readonly isMended: boolean;
  readonly mending: Mending;
}

/** Throws what the product throws: nothing ever should. */
export async function judge(mistake: Mistake): Promise<Judgement> {
  const mending = await mendProject(environmentOf(mistake.files));
  const { diagnostics, texts } = mending.found;
  const [first] = diagnostics;
  return {
    mistake,
    told: diagnostics.map((each) => line(each, texts)),
    isSingle: diagnostics.length === 1 && first?.code === mistake.code,
    isPlaced: first !== undefined && placed(first, texts) === mistake.place,
    isCured: first?.cure.includes(mistake.cure) ?? false,
    isMended: mending.files.length > 0 && mending.left.diagnostics.length === 0,
    mending,
  };
}

function line(diagnostic: Diagnostic, texts: readonly SourceText[]): string {
  const { code, message, cure } = diagnostic;
  return `${code} ${placed(diagnostic, texts)} ${message} | ${cure}`;
}

function placed({ span }: Diagnostic, texts: readonly SourceText[]): string {
  const text = texts.find(({ path }) => path === span.path)?.text ?? '';
  const { line: row, column } = placeOf(text, span.start);
  return `${span.path}:${row}:${column}`;
}
