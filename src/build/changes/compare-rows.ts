/** Rows of one kind, as they were and as they are → what changed, came, went, and what only moved. */
import type { Recorded } from '../record/recorded.ts';

export type Change<Row> =
  | { readonly how: 'changed' | 'moved'; readonly before: Recorded<Row>; readonly after: Recorded<Row> }
  | { readonly how: 'new'; readonly before: undefined; readonly after: Recorded<Row> }
  | { readonly how: 'removed'; readonly before: Recorded<Row>; readonly after: undefined };

/** As it is now, or as it last was. */
export function rowOf<Row>(change: Change<Row>): Row {
  return change.how === 'removed' ? change.before.row : change.after.row;
}

export interface Likeness<Row> {
  /** Tells rows of one side apart. */
  readonly key: (row: Row) => string;
  /** Of what it says. */
  readonly hash: (row: Row) => string;
  /** Whether it says another thing. */
  readonly differs: (before: Row, after: Row) => boolean;
  /** Whether it stands elsewhere. */
  readonly moved: (before: Row, after: Row) => boolean;
}

/** In the order of what is there now; what went follows. */
export function compareRows<Row>(
  before: readonly Recorded<Row>[],
  after: readonly Recorded<Row>[],
  likeness: Likeness<Row>,
): readonly Change<Row>[] {
  const partners = partnersOf(before, after, likeness);
  const now = after.map((each): Change<Row> | undefined => {
    const old = partners.get(each);
    return old === undefined ? { how: 'new', before: undefined, after: each } : change(old, each, likeness);
  });
  const kept = new Set(partners.values());
  const gone = before
    .filter((each) => !kept.has(each))
    .map((each): Change<Row> => ({ how: 'removed', before: each, after: undefined }));
  return [...now.filter((each) => each !== undefined), ...gone];
}

function change<Row>(
  before: Recorded<Row>,
  after: Recorded<Row>,
  { differs, moved }: Likeness<Row>,
): Change<Row> | undefined {
  if (differs(before.row, after.row)) return { how: 'changed', before, after };
  return moved(before.row, after.row) ? { how: 'moved', before, after } : undefined;
}

/** What goes by the same name, then what says the same under another: it was carried there. */
function partnersOf<Row>(
  before: readonly Recorded<Row>[],
  after: readonly Recorded<Row>[],
  { key, hash }: Likeness<Row>,
): ReadonlyMap<Recorded<Row>, Recorded<Row>> {
  const named = new Map(before.map((each) => [key(each.row), each]));
  const partners = new Map<Recorded<Row>, Recorded<Row>>();
  for (const each of after) {
    const names = [key(each.row), ...(each.formerly ?? [])];
    const old = names.map((name) => named.get(name)).find((one) => one !== undefined);
    if (old !== undefined) partners.set(each, old);
  }
  const kept = new Set(partners.values());
  const lost = before.filter((each) => !kept.has(each));
  for (const each of after.filter((one) => !partners.has(one))) {
    const at = lost.findIndex((old) => hash(old.row) === hash(each.row));
    const [old] = at < 0 ? [] : lost.splice(at, 1);
    if (old !== undefined) partners.set(each, old);
  }
  return partners;
}
