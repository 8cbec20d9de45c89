/** The present or the future beside a date gone by: what an old paper expected, told as if it were still to come. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { TenseWords } from '../../model/project.ts';
import { readText } from '../../model/reading.ts';
import type { Mark, Text } from '../../model/text.ts';
import { pastDates } from '../past-dates.ts';
import type { Rule } from '../rule.ts';
import { presentTexts, printedTexts } from '../texts.ts';

export const outdatedTense: Rule = (library, { today }) => {
  const { code, tense } = library.language;
  if (tense.later.length + tense.now.length === 0) return [];
  const present = presentTexts(library);
  const later = wordPattern(tense.later);
  const either = wordPattern([...tense.later, ...tense.now]);
  return printedTexts(library).flatMap(({ text }) =>
    outdatedIn(text, { pattern: present.has(text) ? later : either, code, tense, today, library }),
  );
};

interface Sought {
  readonly pattern: RegExp;
  readonly code: string;
  readonly tense: TenseWords;
  readonly today: string;
  readonly library: Library;
}

/** One is told a text: who mends it reads the rest as well. */
function outdatedIn(text: Text, { pattern, code, tense, today, library }: Sought): readonly Diagnostic[] {
  const { words, spanOf } = readText(text, (mark) => dateOf(mark, library));
  if (!pattern.test(words)) return [];
  for (const { clause, from } of clausesOf(words, tense.breaks)) {
    const timely = pattern.exec(clause);
    const dates = timely === null ? [] : pastDates(clause, code, today);
    const [past] = dates;
    if (timely === null || past === undefined || isFramed(clause, dates, tense.frames)) continue;
    const start = from + timely.index;
    return [
      {
        code: 'tense-outdated',
        severity: 'warning',
        span: spanOf(start, start + timely[0].length),
        message: `“${timely[0]}” stands beside ${past.date}, which is over`,
        cure: 'Tell it in the past, or say as of when it holds: as of 2005, since 2005',
      },
    ];
  }
  return [];
}

function dateOf(mark: Mark, library: Library): string | undefined {
  const [id = '', name = ''] = mark.target.split('.');
  const value = mark.mark === 'fact' ? library.facts.get(id)?.values.get(name) : undefined;
  if (value?.kind !== 'date') return undefined;
  const { year, month } = value.date.to ?? value.date.from;
  return month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
}

function clausesOf(words: string, breaks: readonly string[]): readonly { clause: string; from: number }[] {
  const border = new RegExp(
    String.raw`(?<=[.!?…])\s+|[;:()“”]|\s[–—]\s${breaks.length === 0 ? '' : `|${wordPattern(breaks).source}`}`,
    'giu',
  );
  const clauses: { clause: string; from: number }[] = [];
  let from = 0;
  for (const match of words.matchAll(border)) {
    clauses.push({ clause: words.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  return [...clauses, { clause: words.slice(from), from }];
}

/** `since 2005`, `the report of July 2005`: then every date of the clause is told from there. */
function isFramed(clause: string, dates: readonly { at: number }[], frames: readonly string[]): boolean {
  if (frames.length === 0) return false;
  const before = new RegExp(String.raw`${wordPattern(frames).source}\s+$`, 'iu');
  return dates.some(({ at }) => before.test(clause.slice(0, at)));
}

function wordPattern(words: readonly string[]): RegExp {
  const written = words.map((each) =>
    each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, String.raw`\s+`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written.join('|')})(?![\p{L}\p{N}])`, 'iu');
}
