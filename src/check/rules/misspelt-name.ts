/** A word met once in the whole library that is one letter from a word of its own names: a slip, not another word. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { replacing } from '../../model/edit.ts';
import { editDistance } from '../../model/nearest.ts';
import { perObject } from '../../model/per-object.ts';
import { readText } from '../../model/reading.ts';
import type { Text } from '../../model/text.ts';
import { ownNameWords, wordsIn } from '../own-names.ts';
import type { Rule } from '../rule.ts';
import { printedTexts } from '../texts.ts';

/** What one letter makes of a word is known of English alone. */
export const misspeltName: Rule = (library, { excused }) => {
  if ((excused?.size ?? 0) > 0 || !/^en(?:-|$)/.test(library.language.code)) return [];
  const names = namesByKin(ownNameWords(library));
  const met = new Map<string, number>();
  const found = printedTexts(library).flatMap(({ text }) => wordsOf(text));
  for (const { small } of found) met.set(small, (met.get(small) ?? 0) + 1);
  return found.flatMap(({ word, small, span }): readonly Diagnostic[] => {
    const meant = met.get(small) === 1 ? names(small) : undefined;
    if (meant === undefined) return [];
    const right = word === small ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
    return [
      {
        code: 'name-misspelt',
        severity: 'warning',
        span: span(),
        message: `${word} stands here alone, and ${right} is a word of this library’s names`,
        cure: `Did you mean ${right}?`,
        fix: replacing(span(), right),
      },
    ];
  });
};

const wordsOf = perObject((text: Text) => {
  const { words, spanOf } = readText(text);
  return wordsIn(words).map(({ word, at }) => ({
    word,
    small: word.toLowerCase(),
    span: () => spanOf(at, at + word.length),
  }));
});

/** A word one slip away; none for the names themselves. */
function namesByKin(names: ReadonlySet<string>): (word: string) => string | undefined {
  const byHead = new Map<string, string[]>();
  for (const name of names) byHead.set(headOf(name), [...(byHead.get(headOf(name)) ?? []), name]);
  return (word) => {
    if (names.has(word)) return undefined;
    const near = (byHead.get(headOf(word)) ?? []).filter((name) => isSlip(word, name));
    return near.length === 1 ? near[0] : undefined;
  };
}

function headOf(word: string): string {
  return word.slice(0, 2);
}

/** What differs at the end is another form of the word, and s for z another way of spelling. */
function isSlip(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || sameSpelling(word) === sameSpelling(name)) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  return same < Math.min(word.length, name.length) - 2 && editDistance(word, name) === 1;
}

function sameSpelling(word: string): string {
  return word.replaceAll('z', 's').replaceAll('our', 'or');
}
