/** Translations by address → a scribe that gives them where they fit, and the faults of those that do not. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Named, Prose } from '../../model/text.ts';
import type { Placed } from './match-translations.ts';
import type { Scribe } from './scribe.ts';

export interface Translator {
  readonly scribe: Scribe;
  /** Filled while the scribe is at work. */
  readonly faults: readonly Diagnostic[];
}

export function translator(placed: ReadonlyMap<string, Placed>): Translator {
  const faults: Diagnostic[] = [];
  const found = (at: string): Prose | undefined => placed.get(at)?.translation.text;
  const scribe: Scribe = {
    text: (at, text) => {
      const prose = found(at);
      if (prose === undefined) return text;
      if (prose.paragraphs.length > 1) faults.push(tooManyParagraphs(prose));
      return prose.paragraphs[0] ?? text;
    },
    prose: (at, prose) => found(at) ?? prose,
    words: (at, words) => {
      const prose = found(at);
      return prose === undefined ? words : wordsOf(prose);
    },
    list: (at, list) => {
      const prose = found(at);
      return prose === undefined ? list : listOf(prose);
    },
  };
  return { scribe, faults };
}

function wordsOf(prose: Prose): string {
  return prose.paragraphs
    .map(({ source }) => source)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function listOf(prose: Prose): readonly Named[] {
  return wordsOf(prose)
    .split(';')
    .map((value) => ({ value: value.trim(), span: prose.span }))
    .filter(({ value }) => value !== '');
}

function tooManyParagraphs(prose: Prose): Diagnostic {
  return {
    code: 'value-kind',
    severity: 'error',
    span: prose.paragraphs[1]?.span ?? prose.span,
    message: 'This is a second paragraph; what it translates is one',
    cure: 'Take the blank line out',
  };
}
