/** Content → every string of it that another language can replace, each with its address. */
import { fingerprint } from '../../model/fingerprint.ts';
import type { Content } from '../../model/library.ts';
import type { Span } from '../../model/span.ts';
import type { Named } from '../../model/text.ts';
import type { Scribe } from './scribe.ts';
import { walkContent } from './walk-content.ts';

export interface BaseString {
  /** `modules/wsis-geneva/debate/title`. */
  readonly at: string;
  readonly words: string;
  readonly from: string;
  /** False for what is the same in every language: a number, a dash, a mark alone. */
  readonly isNeeded: boolean;
  readonly span: Span;
}

export function baseStrings(content: Content): readonly BaseString[] {
  const strings: BaseString[] = [];
  const tell = (at: string, words: string, span: Span): void => {
    if (words !== '') strings.push({ at, words, from: fingerprint(words), isNeeded: hasWords(words), span });
  };
  walkContent(content, recorder(tell));
  return strings;
}

/** What its file translates: one thing where a file holds one, else all of a kind. `modules/wsis-geneva`, `glossary`. */
export function homeOf(at: string): string {
  const [kind = '', id = ''] = at.split('/');
  return ['modules', 'decks', 'handbooks', 'sessions', 'data'].includes(kind) ? `${kind}/${id}` : kind;
}

export function joinList(list: readonly Named[]): string {
  return list.map(({ value }) => value).join('; ');
}

type Tell = (at: string, words: string, span: Span) => void;

function recorder(tell: Tell): Scribe {
  return {
    text: (at, text) => {
      tell(at, text.source, text.span);
      return text;
    },
    prose: (at, prose) => {
      tell(at, prose.paragraphs.map(({ source }) => source).join('\n\n'), prose.span);
      return prose;
    },
    words: (at, words, span) => {
      tell(at, words, span);
      return words;
    },
    list: (at, list) => {
      const [first] = list;
      if (first !== undefined) tell(at, joinList(list), first.span);
      return list;
    },
  };
}

function hasWords(words: string): boolean {
  return /\p{L}/u.test(words.replace(/\[\[[^\]|]*\]\]/g, ''));
}
