/** A reference that names nothing → a diagnostic with what was probably meant. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { isLedgerId } from '../model/ids.ts';
import type { Fact } from '../model/ledger.ts';
import { nearest } from '../model/nearest.ts';
import type { Named } from '../model/text.ts';
import { type Names, type ReferenceKind, referenceWords } from './names.ts';

export function unknownReference(kind: ReferenceKind, id: Named, names: Names): Diagnostic {
  const code = kind === 'fact' ? 'fact-unknown' : 'reference-unknown';
  const place = kind === 'fact' ? 'The ledger has no fact' : `There is no ${referenceWords[kind]}`;
  const known = names.known[kind];
  const renamed = names.former.nowCalled(id.value);
  const cure = isLedgerId(id.value)
    ? ledgerCure(kind, id.value, known)
    : renamed !== undefined && known.has(renamed)
      ? `It is called ${renamed} now: write that`
      : meantCure(id.value, known, `Write the id of a ${referenceWords[kind]} that exists`);
  return { code, severity: 'error', span: id.span, message: `${place} ${id.value}`, cure };
}

function meantCure(id: string, known: ReadonlyMap<string, unknown>, otherwise: string): string {
  const near = nearest(id, known.keys());
  return near === undefined ? otherwise : `Did you mean ${near}?`;
}

/** Numbers resemble one another by chance: only one that differs in its zeros is meant. */
function ledgerCure(kind: ReferenceKind, id: string, known: ReadonlyMap<string, unknown>): string {
  const [letters = '', number = ''] = id.split('-');
  const kin = [...known.keys()].filter((each) => each.startsWith(`${letters}-`)).sort(byNumber);
  const same = kin.find((each) => numberOf(each) === Number(number));
  if (same !== undefined) return `Did you mean ${same}?`;
  const [first] = kin;
  const add = `add ${id} to content/ledger/${kind === 'fact' ? 'facts' : 'prompts.yaml'}`;
  return first === undefined
    ? `Cite another ${referenceWords[kind]}, or ${add}`
    : `Those of ${letters} run from ${first} to ${kin.at(-1)}; name one of them, or ${add}`;
}

function byNumber(one: string, other: string): number {
  return numberOf(one) - numberOf(other);
}

function numberOf(id: string): number {
  return Number(id.split('-')[1]);
}

/** `W-07.dates`: the fact must exist, have that value, and the value be of the wanted kind. */
export function factValueFault(
  reference: Named,
  wanted: 'any' | 'date' | 'number',
  { known, facts }: { readonly known: Names['known']; readonly facts: ReadonlyMap<string, Fact> },
): Diagnostic | undefined {
  const [id = '', name] = reference.value.split('.');
  const fact = facts.get(id);
  if (fact === undefined) {
    const cure = isLedgerId(id) ? ledgerCure('fact', id, known.fact) : 'Write it like W-07.dates';
    return {
      code: 'fact-unknown',
      severity: 'error',
      span: reference.span,
      message: `The ledger has no fact ${id}`,
      cure,
    };
  }
  const value = name === undefined ? undefined : fact.values.get(name);
  if (value !== undefined && (wanted === 'any' || value.kind === wanted)) return undefined;
  return {
    code: 'fact-value-unknown',
    severity: 'error',
    span: reference.span,
    ...(value === undefined ? missingValue(fact, name) : wrongValue(fact, reference.value, wanted)),
    related: { span: fact.id.span, message: 'the fact' },
  };
}

interface Said {
  readonly message: string;
  readonly cure: string;
}

function missingValue(fact: Fact, name: string | undefined): Said {
  const id = fact.id.value;
  const names = [...fact.values.keys()];
  const near = name === undefined ? names[0] : nearest(name, names);
  return {
    message: `The fact ${id} has no value ${name ?? '(none is named)'}; it has ${names.length === 0 ? 'none yet' : names.join(', ')}`,
    cure:
      near === undefined
        ? `Add the value to ${id} in the ledger, or write the words out`
        : `Did you mean ${id}.${near}?`,
  };
}

function wrongValue(fact: Fact, reference: string, wanted: string): Said {
  const fitting = [...fact.values]
    .filter(([, value]) => value.kind === wanted)
    .map(([name]) => `${fact.id.value}.${name}`);
  return {
    message: `The value ${reference} is not a ${wanted}`,
    cure:
      fitting.length === 0
        ? `Name a value that is a ${wanted}, or write it here`
        : `Did you mean ${fitting.join(' or ')}?`,
  };
}
