/** `term/igf` and a new id as somebody wrote them → which thing is to be called what, or why that cannot be. */
import { isLedgerId, isSlug } from '../../model/ids.ts';
import { nearest } from '../../model/nearest.ts';
import { slugOf } from '../../read/shape/scalars.ts';
import { type DefinedKind, type Definition, definedKinds } from './definitions.ts';

export interface RenameOrder {
  readonly target: Definition;
  /** In place of `target.full`. */
  readonly full: string;
  /** In place of what stands where it is defined. */
  readonly id: string;
}

export type Ordered =
  | { readonly kind: 'order'; readonly order: RenameOrder }
  | { readonly kind: 'refused'; readonly why: string };

export function renameOrder(old: string, wanted: string, all: readonly Definition[]): Ordered {
  const found = named(old, all);
  const [target, other] = found;
  if (target === undefined) return refused(unknown(old, all));
  if (other !== undefined)
    return refused(
      `${old} names several things: write ${found.map(({ kind, full }) => `${kind}/${full}`).join(' or ')}`,
    );
  const home = target.full.slice(0, -target.id.value.length);
  const id = home !== '' && wanted.startsWith(home) ? wanted.slice(home.length) : wanted;
  const fault = idFault(target, id) ?? takenFault(target, home + id, all);
  return fault === undefined ? { kind: 'order', order: { target, full: home + id, id } } : refused(fault);
}

function refused(why: string): Ordered {
  return { kind: 'refused', why };
}

/** As people say the kinds, and as their folders are called. */
const otherNames: Readonly<Record<string, DefinedKind>> = {
  glossary: 'term',
  org: 'organisation',
  people: 'person',
  dataset: 'data',
  plan: 'session',
};

function named(words: string, all: readonly Definition[]): readonly Definition[] {
  const [head = '', ...rest] = words.split('/');
  const kind = definedKinds.find((each) => each === head || `${each}s` === head) ?? otherNames[head];
  const ofKind = all.filter((each) => each.kind === kind && each.full === rest.join('/'));
  return ofKind.length > 0 ? ofKind : all.filter(({ full }) => full === words);
}

function unknown(words: string, all: readonly Definition[]): string {
  const near =
    nearest(
      words,
      all.map(({ full }) => full),
    ) ??
    nearest(
      words,
      all.map(({ kind, full }) => `${kind}/${full}`),
    );
  return `nothing is called ${words}${near === undefined ? '' : `. Did you mean ${near}?`}`;
}

function idFault({ kind }: Definition, id: string): string | undefined {
  if (kind === 'fact' || kind === 'prompt')
    return isLedgerId(id)
      ? undefined
      : `“${id}” is not a ledger id: one or two capitals, a hyphen and a number, such as W-07`;
  if (isSlug(id)) return undefined;
  return `“${id}” is not an id: small letters, digits and hyphens, and no name that systems keep for themselves. Write it like ${slugOf(id)}`;
}

/** Kinds that one reference can name share their ids. */
const shared: readonly (readonly DefinedKind[])[] = [
  ['module', 'section', 'block'],
  ['fact', 'prompt'],
];

function takenFault(target: Definition, full: string, all: readonly Definition[]): string | undefined {
  if (full === target.full) return `${full} is what it is called already`;
  const kinds = shared.find((group) => group.includes(target.kind)) ?? [target.kind];
  const holder = all.find((each) => kinds.includes(each.kind) && each.full === full);
  if (holder !== undefined) return `there is a ${holder.kind} ${full} already`;
  const heir = all.find((each) => each !== target && isFormer(each, full));
  return heir === undefined
    ? undefined
    : `${full} is a former id of the ${heir.kind} ${heir.full}, and old links lead there. Take it out of its formerly first`;
}

function isFormer({ full, id, formerly = [] }: Definition, wanted: string): boolean {
  const home = full.slice(0, -id.value.length);
  return formerly.some(({ value }) => home + value === wanted);
}
