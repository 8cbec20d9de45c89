/** A reference that names nothing → a diagnostic with what was probably meant. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fact } from '../model/ledger.ts';
import { nearest } from '../model/nearest.ts';
import type { Named } from '../model/text.ts';
import { type Names, type ReferenceKind, referenceWords } from './names.ts';

export function unknownReference(kind: ReferenceKind, id: Named, names: Names): Diagnostic {
  const near = nearest(id.value, names.known[kind].keys());
  const code = kind === 'fact' ? 'fact-unknown' : 'reference-unknown';
  const place = kind === 'fact' ? 'the ledger has no fact' : `there is no ${referenceWords[kind]}`;
  return {
    code,
    severity: 'error',
    span: id.span,
    message: `${place.charAt(0).toUpperCase()}${place.slice(1)} ${id.value}`,
    cure: near === undefined ? missingCure(kind) : `Did you mean ${near}?`,
  };
}

function missingCure(kind: ReferenceKind): string {
  return kind === 'fact'
    ? 'Add the fact to content/ledger/facts, or cite another'
    : `Write the id of a ${referenceWords[kind]} that exists`;
}

/** `W-07.dates`: the fact must exist, have that value, and the value be of the wanted kind. */
export function factValueFault(
  reference: Named,
  wanted: 'any' | 'date' | 'number',
  facts: ReadonlyMap<string, Fact>,
): Diagnostic | undefined {
  const [id = '', name] = reference.value.split('.');
  const fact = facts.get(id);
  if (fact === undefined) {
    const near = nearest(id, facts.keys());
    const cure =
      near === undefined ? 'Write the id of a fact in content/ledger/facts' : `Did you mean ${near}?`;
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
  const names = [...fact.values.keys()];
  const has = names.length === 0 ? 'it has none yet' : `it has ${names.join(', ')}`;
  const message =
    value === undefined
      ? `The fact ${id} has no value ${name ?? '(none is named)'}; ${has}`
      : `The value ${reference.value} is not a ${wanted}`;
  const near = name === undefined ? names[0] : nearest(name, names);
  return {
    code: 'fact-value-unknown',
    severity: 'error',
    span: reference.span,
    message,
    cure:
      near === undefined
        ? `Add the value to ${id} in the ledger, or write the words out`
        : `Did you mean ${id}.${near}?`,
    related: { span: fact.id.span, message: 'the fact' },
  };
}
