/** An author's text → runs: marks looked up, terms recognised at their first mention, acronyms expanded at their first use. */

import { isAcronym } from '../../model/acronym.ts';
import type { Term } from '../../model/glossary.ts';
import { termAnchor } from '../../model/ids.ts';
import { type IndexMark, readIndexMark } from '../../model/index-mark.ts';
import type { Library } from '../../model/library.ts';
import type { Run, Runs } from '../../model/run.ts';
import type { Inline, Mark, Text } from '../../model/text.ts';
import { authoredText } from './authored.ts';
import { type FoundTerms, foundTerms, joinedTexts } from './found-terms.ts';
import type { IndexLog, IndexSubject } from './index-log.ts';
import { placeOf } from './places.ts';
import type { Found, Recogniser } from './recogniser.ts';
import { valueText } from './values.ts';

/** A reading unit in which text is set: what the reader has met so far changes how the next mention is set. */
export interface Setting {
  readonly library: Library;
  readonly recogniser: Recogniser;
  /** On a slide names are short. */
  readonly medium: 'slide' | 'page';
  /** Terms linked already in this slide or section; a term links once in each. */
  readonly linked: Set<string>;
  /** Acronyms expanded already in this deck or chapter. */
  readonly expanded: Set<string>;
  /** Where space is short, as in tables, an acronym is not expanded. */
  readonly expands: boolean;
  /** Told of everything an index would lead to; none where no index is made, as for slides. */
  readonly index?: IndexLog;
}

/** A setting for the next slide or section: links start afresh, expansions do not. */
export function nextUnit(setting: Setting): Setting {
  return { ...setting, linked: new Set() };
}

/** The same unit where nothing is expanded: cells, attributes. */
export function tight(setting: Setting): Setting {
  return { ...setting, expands: false };
}

export function setText(text: Text, setting: Setting): Runs {
  const inlines = joinedTexts(text.inlines);
  return setAll(inlines, setting, foundTerms(inlines, setting.library, setting.recogniser));
}

/** Titles and names: marks are looked up, nothing is recognised or expanded. */
export function setTitle(text: Text, setting: Setting): Runs {
  return setAll(text.inlines, { ...setting, expands: false, linked: new Set() }, 'as-is');
}

/** Terms as they were found, or text as it is, where a term is not linked. */
type Terms = FoundTerms | 'as-is';

function setAll(inlines: readonly Inline[], setting: Setting, terms: Terms): Runs {
  return merge(inlines.flatMap((inline) => setInline(inline, setting, terms)));
}

function setInline(inline: Inline, setting: Setting, terms: Terms): Runs {
  switch (inline.kind) {
    case 'text':
      return terms === 'as-is'
        ? words(inline.text)
        : linkTerms(inline.text, terms.get(inline) ?? [], setting);
    case 'code':
      return [{ kind: 'code', text: inline.text }];
    case 'emphasis':
    case 'strong':
      return [{ kind: inline.kind, runs: setAll(inline.children, setting, terms) }];
    case 'link':
      return [{ kind: 'link', href: inline.href, runs: setAll(inline.children, setting, 'as-is') }];
    case 'mark':
      return setMark(inline, setting, terms);
  }
}

function linkTerms(text: string, terms: readonly Found[], setting: Setting): Runs {
  const runs: Run[] = [];
  let at = 0;
  for (const found of terms) {
    const run = foundRun(found, text, setting);
    if (run === undefined) continue;
    const marked = indexed([run], { kind: 'term', id: found.term.id.value }, setting);
    runs.push({ kind: 'text', text: text.slice(at, found.start) }, ...marked);
    at = found.start + run.text.length;
  }
  return [...runs, { kind: 'text', text: text.slice(at) }];
}

type TermRun = Extract<Run, { kind: 'term' }>;

function foundRun(found: Found, text: string, setting: Setting): TermRun | undefined {
  const id = found.term.id.value;
  if (found.form === 'spelled-out') setting.expanded.add(id);
  const expansion = found.form === 'acronym' ? firstExpansion(found.term, setting) : undefined;
  if (setting.linked.has(id) && expansion === undefined) return undefined;
  setting.linked.add(id);
  // `IGF’s (Internet Governance Forum)`: the brackets stand behind the whole word.
  const possessive = expansion === undefined ? '' : (/^['’]s?/.exec(text.slice(found.end))?.[0] ?? '');
  const words = text.slice(found.start, found.end) + possessive;
  return { kind: 'term', anchor: termAnchor(id), text: words, expansion };
}

function firstExpansion(term: Term, setting: Setting): string | undefined {
  if (
    !setting.expands ||
    term.expansion === undefined ||
    !isAcronym(term.preferred.source) ||
    setting.expanded.has(term.id.value)
  )
    return undefined;
  setting.expanded.add(term.id.value);
  return term.expansion.source;
}

type MarkSetter = (mark: Mark, setting: Setting) => Runs;

/** What each mark prints; a target that does not exist was reported and prints as its words. */
const markSetters: Readonly<Record<Mark['mark'], MarkSetter>> = {
  plain: (mark) => words(mark.label ?? mark.target),
  index: (mark, setting) => {
    const read = readIndexMark(mark.target, mark.label);
    return read.kind === 'mark' ? markIndex(read.mark, setting) : [];
  },
  term: (mark, setting) => {
    const term = setting.library.terms.get(mark.target);
    if (term === undefined) return words(mark.label ?? mark.target);
    setting.linked.add(mark.target);
    const expansion = mark.label === undefined ? firstExpansion(term, setting) : undefined;
    const text = mark.label ?? term.preferred.source;
    const run: Run = { kind: 'term', anchor: termAnchor(mark.target), text, expansion };
    return indexed([run], { kind: 'term', id: mark.target }, setting);
  },
  see: (mark, setting) => {
    const place = placeOf(mark.target, setting.library);
    if (place === undefined) return words(mark.label ?? mark.target);
    const text = mark.label ?? authoredText(place.title, setting.library);
    return [{ kind: 'reference', anchor: place.anchor, text }];
  },
  fact: (mark, setting) => {
    const [id = '', name = ''] = mark.target.split('.');
    const value = setting.library.facts.get(id)?.values.get(name);
    const { code: language, words: all } = setting.library.language;
    return words(value === undefined ? mark.target : valueText(value, { language, words: all }));
  },
  org: (mark, setting) => {
    const organisation = setting.library.organisations.get(mark.target);
    const name =
      setting.medium === 'slide' ? (organisation?.short ?? organisation?.name) : organisation?.name;
    const runs = words(mark.label ?? name ?? mark.target);
    return organisation === undefined ? runs : indexed(runs, { kind: 'org', id: mark.target }, setting);
  },
  person: (mark, setting) => {
    const name = setting.library.people.get(mark.target)?.name;
    const runs = words(mark.label ?? name ?? mark.target);
    return name === undefined ? runs : indexed(runs, { kind: 'person', id: mark.target }, setting);
  },
  doc: (mark, setting) => {
    const source = setting.library.sources.get(mark.target);
    const title = setting.medium === 'slide' ? source?.short : source?.title;
    const text = mark.label ?? title ?? mark.target;
    const runs: Runs =
      mark.label === undefined && setting.medium === 'page'
        ? [{ kind: 'emphasis', runs: words(text) }]
        : words(text);
    return source === undefined ? runs : indexed(runs, { kind: 'doc', id: mark.target }, setting);
  },
};

function setMark(mark: Mark, setting: Setting, terms: Terms): Runs {
  if (terms === 'as-is' && mark.mark === 'term')
    return words(mark.label ?? setting.library.terms.get(mark.target)?.preferred.source ?? mark.target);
  return markSetters[mark.mark](mark, setting);
}

/** Words an entry of the index leads to; just the words where no index is made. */
function indexed(runs: Runs, subject: IndexSubject, { index }: Setting): Runs {
  const place = index?.note(subject);
  return place === undefined ? runs : [{ kind: 'index', place, runs }];
}

/** A mark prints nothing; one that only sends to another entry leads to no page either. */
function markIndex(mark: IndexMark, { index }: Setting): Runs {
  if (index === undefined) return [];
  const subject: IndexSubject = { kind: 'words', mark };
  if (mark.role === 'see' || mark.role === 'see also') {
    index.refer(subject);
    return [];
  }
  const place = index.note(subject, mark.role === 'main');
  return place === undefined ? [] : [{ kind: 'index', place, runs: [] }];
}

export function words(text: string): Runs {
  return [{ kind: 'text', text }];
}

/** Neighbouring text is one run; empty text is none. */
function merge(runs: Runs): Runs {
  const made: Run[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (run.kind === 'text' && last?.kind === 'text')
      made[made.length - 1] = { kind: 'text', text: last.text + run.text };
    else if (run.kind !== 'text' || run.text !== '') made.push(run);
  }
  return made;
}
