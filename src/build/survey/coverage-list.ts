/** Where facts are shown → what is told of it: how many in all, by status and by family, and each fact with its places. */
import { type Coverage, type FactUse, isUnaccounted, type Use } from '../../compose/coverage/coverage.ts';

export interface CoverageList {
  readonly all: Count;
  readonly byStatus: readonly (Count & { readonly status: FactUse['status'] })[];
  readonly byFamily: readonly (Count & { readonly family: string })[];
  /** In the order of their ids. */
  readonly facts: readonly FactRow[];
}

export interface Count {
  readonly facts: number;
  readonly used: number;
  /** Used nowhere, and listed with the reason. */
  readonly listed: number;
  /** Used nowhere and not listed, though founding or verified. */
  readonly open: number;
}

export interface FactRow {
  readonly id: string;
  readonly family: string;
  readonly status: FactUse['status'];
  readonly claim: string;
  readonly state: 'used' | 'listed' | 'open' | 'unverified';
  /** Of a fact that is listed as unused. */
  readonly reason: string | undefined;
  readonly uses: readonly Use[];
}

export function listCoverage({ facts }: Coverage): CoverageList {
  const rows = facts.map(rowOf).toSorted(byId);
  const statuses = ['founding', 'verified', 'unverified'] as const;
  return {
    all: countOf(rows),
    byStatus: statuses.map((status) => ({ status, ...countOf(rows.filter((row) => row.status === status)) })),
    byFamily: [...new Set(rows.map(({ family }) => family))].map((family) => ({
      family,
      ...countOf(rows.filter((row) => row.family === family)),
    })),
    facts: rows,
  };
}

function rowOf(fact: FactUse): FactRow {
  const { id, family, status, claim, uses, listed } = fact;
  return { id, family, status, claim, state: stateOf(fact), reason: listed?.reason, uses };
}

function stateOf(fact: FactUse): FactRow['state'] {
  if (fact.uses.length > 0) return 'used';
  if (fact.listed !== undefined) return 'listed';
  return isUnaccounted(fact) ? 'open' : 'unverified';
}

function countOf(rows: readonly FactRow[]): Count {
  const inState = (wanted: FactRow['state']): number => rows.filter(({ state }) => state === wanted).length;
  return { facts: rows.length, used: inState('used'), listed: inState('listed'), open: inState('open') };
}

function byId(one: FactRow, other: FactRow): number {
  if (one.family !== other.family) return one.family < other.family ? -1 : 1;
  return numberOf(one) - numberOf(other);
}

function numberOf({ id }: FactRow): number {
  return Number(id.split('-')[1]);
}
