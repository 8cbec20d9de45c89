/** What is guessed of a book's numbers, turned into the plan of its pages: by one draft, or by two where a number outgrew its room. */

import { estimateAfter } from './estimate-folios.ts';
import type { Estimate } from './layout.ts';
import type { PagePlan } from './plan-pages.ts';

export interface Draft {
  readonly plan: PagePlan;
  /** The ids whose numbers stand in running text. */
  readonly kept: ReadonlySet<string>;
}

/**
 * What follows a draft is set like it, number for number, so the book is where the draft was as long as every number
 * fits its room. The second draft knows the first one's numbers; what is printed after it is checked as after the first.
 */
export async function settle(
  estimate: Estimate,
  print: (estimate: Estimate) => Promise<Draft>,
): Promise<Settled> {
  const first = await print(estimate);
  if (outgrown(first) === undefined) return { plan: first.plan, drafts: 1 };
  const second = await print(estimateAfter(first.plan.folios));
  return { plan: second.plan, drafts: 2 };
}

export interface Settled {
  readonly plan: PagePlan;
  readonly drafts: number;
}

/** The first id whose number takes more than was kept for it. */
export function outgrown({
  plan,
  kept,
}: {
  readonly plan: Pick<PagePlan, 'folios' | 'rooms'>;
  readonly kept: Draft['kept'];
}): string | undefined {
  return [...kept].find((id) => (plan.folios.get(id) ?? '').length > (plan.rooms.get(id) ?? 0));
}
