/** A reference that names nothing → a diagnostic with what was probably meant. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { replacing } from '../model/edit.ts';
import { isLedgerId } from '../model/ids.ts';
import type { Fact } from '../model/ledger.ts';
import { type Meant, meantCure } from '../model/meant.ts';
import type { Span } from '../model/span.ts';
import type { Named } from '../model/text.ts';
import { markTargets } from './mark-targets.ts';
import { type Names, type ReferenceKind, referenceWords } from './names.ts';
import { writtenOtherwise } from './written-otherwise.ts';

export function unknownReference(kind: ReferenceKind, id: Referring, names: Names): Diagnostic {
  const code = kind === 'fact' ? 'fact-unknown' : 'reference-unknown';
  const place = kind === 'fact' ? 'The ledger has no fact' : `There is no ${referenceWords[kind]}`;
  const known = names.known[kind];
  const renamed = names.former.nowCalled(id.value);
  const meant = isLedgerId(id.value)
    ? ledgerCure(kind, id, known)
    : renamed !== undefined && known.has(renamed)
      ? { cure: `It is called ${renamed} now: write that`, fix: replacing(id.word ?? id.span, renamed) }
      : (partlyNamed(id, kind === 'module' ? names.known.section : known) ??
        otherKind(kind, id, names) ??
        otherwise(kind, id, names) ??
        meantCure(wordOf(id), known.keys(), `Write the id of ${article(referenceWords[kind])} that exists`));
  return { code, severity: 'error', span: id.span, message: `${place} ${id.value}`, ...meant };
}

/** A section named without its module, where one module alone has it. */
function partlyNamed(id: Referring, known: ReadonlyMap<string, unknown>): Meant | undefined {
  const [whole, other] = [...known.keys()].filter((each) => each.endsWith(`/${id.value}`));
  return whole === undefined || other !== undefined
    ? undefined
    : { cure: `Did you mean ${whole}?`, fix: replacing(id.word ?? id.span, whole) };
}

/** `[[term:itu]]` for `[[org:itu]]`: marks whose targets are mixed up. */
function otherKind(kind: ReferenceKind, id: Referring, names: Names): Meant | undefined {
  if (id.word === undefined) return undefined;
  const [mark, found] =
    Object.entries(markTargets).find(
      ([, each]) => each !== kind && each !== undefined && names.known[each].has(id.value),
    ) ?? [];
  if (mark === undefined || found === undefined) return undefined;
  const own = Object.entries(markTargets).find(([, each]) => each === kind)?.[0] ?? '';
  const word = { ...id.word, start: id.word.start - own.length - 1, end: id.word.start - 1 };
  return {
    cure: `${id.value} is ${article(referenceWords[found])}: write [[${mark}:${id.value}]]`,
    fix: { does: `Write ${mark}`, edits: [{ span: word, text: mark }] },
  };
}

/** `mandate.limits`, `forum.yaml`, `The Forum`. */
function otherwise(kind: ReferenceKind, id: Referring, { known, called }: Names): Meant | undefined {
  const ids = kind === 'module' ? [...known.module.keys(), ...known.section.keys()] : [...known[kind].keys()];
  const meant = writtenOtherwise(id.value, ids, called(kind));
  return meant === undefined
    ? undefined
    : { cure: `Did you mean ${meant}?`, fix: replacing(id.word ?? id.span, meant) };
}

function article(words: string): string {
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
}

/** The id, where its place is not all that is told of. */
export interface Referring extends Named {
  /** Of a mark, where its target stands. */
  readonly word?: Span;
}

function wordOf({ value, span, word = span }: Referring): Named {
  return { value, span: word };
}

/** Numbers resemble one another by chance: only one that differs in its zeros is meant. */
function ledgerCure(kind: ReferenceKind, id: Referring, known: ReadonlyMap<string, unknown>): Meant {
  const [letters = '', number = ''] = id.value.split('-');
  const kin = [...known.keys()].filter((each) => each.startsWith(`${letters}-`)).sort(byNumber);
  const same = kin.find((each) => numberOf(each) === Number(number));
  if (same !== undefined) return { cure: `Did you mean ${same}?`, fix: replacing(id.word ?? id.span, same) };
  const [first] = kin;
  const add = `add ${id.value} to content/ledger/${kind === 'fact' ? 'facts' : 'prompts.yaml'}`;
  return {
    cure:
      first === undefined
        ? `Cite another ${referenceWords[kind]}, or ${add}`
        : `Those of ${letters} run from ${first} to ${kin.at(-1)}; name one of them, or ${add}`,
  };
}

function byNumber(one: string, other: string): number {
  return numberOf(one) - numberOf(other);
}

function numberOf(id: string): number {
  return Number(id.split('-')[1]);
}

/** `W-07.dates`: the fact must exist, have that value, and the value be of the wanted kind. */
export function factValueFault(
  reference: Referring,
  wanted: 'any' | 'date' | 'number',
  { known, facts }: { readonly known: Names['known']; readonly facts: ReadonlyMap<string, Fact> },
): Diagnostic | undefined {
  const [id = '', name] = reference.value.split('.');
  const fact = facts.get(id);
  if (fact === undefined) {
    const written = { ...reference, value: id, word: headOf(reference, id) };
    const meant = isLedgerId(id)
      ? ledgerCure('fact', written, known.fact)
      : { cure: 'Write it like W-07.dates' };
    return {
      code: 'fact-unknown',
      severity: 'error',
      span: reference.span,
      message: `The ledger has no fact ${id}`,
      ...meant,
    };
  }
  const value = name === undefined ? undefined : fact.values.get(name);
  if (value !== undefined && (wanted === 'any' || value.kind === wanted)) return undefined;
  return {
    code: 'fact-value-unknown',
    severity: 'error',
    span: reference.span,
    ...(value === undefined ? missingValue(fact, name, reference) : wrongValue(fact, reference, wanted)),
    related: { span: fact.id.span, message: 'the fact' },
  };
}

/** Where the id of the fact stands, and its value behind a full stop. */
function headOf({ span, word = span }: Referring, id: string): Span {
  return { ...word, end: word.start + id.length };
}

interface Said extends Meant {
  readonly message: string;
}

function missingValue(fact: Fact, name: string | undefined, { span, word = span }: Referring): Said {
  const id = fact.id.value;
  const names = [...fact.values.keys()].map((each) => `${id}.${each}`);
  const said = [...fact.values.keys()].join(', ');
  const otherwise = `Add the value to ${id} in the ledger, or write the words out`;
  const [first] = names;
  return {
    message: `The fact ${id} has no value ${name ?? '(none is named)'}; it has ${said === '' ? 'none yet' : said}`,
    ...(name === undefined
      ? { cure: first === undefined ? otherwise : `Did you mean ${first}?` }
      : valueMeant({ value: name, span: word }, fact, otherwise)),
  };
}

/** What differs is the name: its letters are compared, and it is written behind the fact's id. */
function valueMeant({ value, span }: Named, fact: Fact, otherwise: string): Meant {
  const id = fact.id.value;
  const { cure, fix } = meantCure({ value, span }, fact.values.keys(), otherwise);
  const [edit] = fix?.edits ?? [];
  return {
    cure: cure.replace(/^Did you mean /, `Did you mean ${id}.`),
    fix: edit === undefined ? undefined : replacing(span, `${id}.${edit.text}`),
  };
}

function wrongValue(fact: Fact, { value: reference, span }: Referring, wanted: string): Said {
  const fitting = [...fact.values]
    .filter(([, value]) => value.kind === wanted)
    .map(([name]) => `${fact.id.value}.${name}`);
  const [sole, other] = fitting;
  return {
    message: `The value ${reference} is not a ${wanted}`,
    fix: sole !== undefined && other === undefined ? replacing(span, sole) : undefined,
    cure:
      fitting.length === 0
        ? `Name a value that is a ${wanted}, or write it here`
        : `Did you mean ${fitting.join(' or ')}?`,
  };
}
