/** A session plan as its author wrote it: what is done with a group, slot by slot, and how long it takes. */
import type { Span } from './span.ts';
import type { Named, Text } from './text.ts';

export interface SessionRecipe {
  readonly id: Named;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  readonly audience: Named;
  /** The deck shown, whose slide numbers the plan prints. */
  readonly deck: Named | undefined;
  /** The handbook on the desks, whose pages the plan prints. */
  readonly handbook: Named | undefined;
  /** What participants can do afterwards; where empty, what the modules taught say of it. */
  readonly objectives: readonly Text[];
  /** When the first day starts, and every further one that does not say otherwise. */
  readonly starts: ClockTime;
  /** Of all slots of all days together, breaks among them. */
  readonly minutes: { readonly value: number; readonly span: Span };
  readonly slots: readonly SlotRecipe[];
  readonly span: Span;
}

/** Minutes after midnight. */
export type ClockTime = number;

export type SlotRecipe = NamingSlot | SpokenSlot | DayMark;

/** A slot that names what it does, and takes its minutes and materials from there unless it says them itself. */
export interface NamingSlot extends SlotFrame {
  readonly kind: 'teach' | 'exercise' | 'discuss';
  /** `module` or `module/section` to teach, `module/exercise`, or `module/section` to discuss. */
  readonly targets: readonly Named[];
}

/** A slot the plan alone knows. */
export interface SpokenSlot extends SlotFrame {
  readonly kind: 'break' | 'other';
  readonly title: Text;
}

/** What follows belongs to a further day; it takes no time itself. */
export interface DayMark {
  readonly kind: 'day';
  readonly title: Text;
  readonly starts: ClockTime | undefined;
  readonly span: Span;
}

interface SlotFrame {
  readonly minutes: number | undefined;
  readonly materials: readonly Text[];
  readonly span: Span;
}
