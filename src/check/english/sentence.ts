/** A title in English → whether it is a sentence: whether one of its words is a verb that may have a subject before it. */
import {
  beforeNouns,
  lateVerbs,
  notPast,
  nounsToo,
  objects,
  plainVerbs,
  pluralVerbs,
  turns,
} from './verbs.ts';

interface Place {
  readonly word: string;
  readonly before: string;
  /** The next word, or the sign after this one. */
  readonly behind: string;
  readonly at: number;
}

/** Told by the forms of words and their neighbours, so it can be wrong; verbs a project lists make up for it. */
export function isEnglishSentence(title: string): boolean {
  const tokens = title.toLowerCase().match(/[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*|[,;:]/gu) ?? [];
  return tokens.some((word, at) => {
    const [before = '', behind = ''] = [tokens[at - 1], tokens[at + 1]];
    return at > 0 && tests.some((test) => test({ word, before, behind, at }));
  });
}

const tests: readonly ((place: Place) => boolean)[] = [
  ({ word }) =>
    /^(?:is|are|was|were|do|does|did|has|have|had|can|could|must|should|would|need)n['’]t$/.test(word),
  ({ word, before }) => plainVerbs.has(word) && !nounsToo.has(word) && before !== 'to',
  ({ word, before, behind }) => nounsToo.has(word) && goesOn(behind) && !articles.has(before),
  ({ word, before, behind }) => pluralVerbs.has(word) && plural.test(before) && behind !== '',
  ({ word, before, behind, at }) =>
    lateVerbs.has(word) &&
    at > 2 &&
    (before === 'each' || !beforeNouns.has(before)) &&
    (behind === ',' || goesOn(behind)),
  ({ word, before }) => /.ed$/.test(word) && !notPast.has(word) && !beforeNouns.has(before),
  // `the Board ratifies the`, `governments ratify the`.
  ({ word, before, behind }) => /[^su]s$/.test(word) && objects.has(behind) && !beforeNouns.has(before),
  ({ word, before, behind }) =>
    plural.test(before) && objects.has(behind) && !beforeNouns.has(word) && /^\p{L}+$/u.test(word),
];

const articles: ReadonlySet<string> = new Set('a an the its their our of some many most'.split(' '));
const plural = /[^s]s$|^(?:people|they|we|you|who|which|that|nobody|all|both|others)$/;

function goesOn(behind: string): boolean {
  return objects.has(behind) || turns.has(behind);
}
