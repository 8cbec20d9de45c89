/** The evidence: sources, facts with typed values, numbers behind charts, dated events, organisations and people. */
import type { Fix } from './edit.ts';
import type { Span } from './span.ts';
import type { Cite, Named, Text } from './text.ts';

/** A bibliography row, in CSL-JSON's fields as far as they are needed. */
export interface Source {
  readonly id: Named;
  readonly type:
    | 'report'
    | 'resolution'
    | 'letter'
    | 'webpage'
    | 'speech'
    | 'article'
    | 'dataset'
    | 'agreement';
  readonly title: string;
  /** The form a slide's foot has room for: `WGIG report`. */
  readonly short: string;
  readonly author: string | undefined;
  readonly issued: string | undefined;
  readonly number: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly note: string | undefined;
  readonly span: Span;
}

export type FactStatus = 'founding' | 'verified' | 'unverified';

export interface Fact {
  readonly id: Named;
  readonly claim: Text;
  readonly sources: readonly { readonly source: Named; readonly at: string | undefined }[];
  readonly status: FactStatus;
  readonly asOf: Named | undefined;
  readonly reviewBy: Named | undefined;
  readonly values: ReadonlyMap<string, FactValue>;
  readonly span: Span;
}

export type FactValue =
  | { readonly kind: 'date'; readonly date: DateRange; readonly span: Span }
  | {
      readonly kind: 'number';
      readonly quantity: Quantity;
      readonly unit: string | undefined;
      readonly span: Span;
    }
  | { readonly kind: 'place' | 'symbol' | 'text'; readonly text: string; readonly span: Span };

/** A number and how sure it is: `about` for `~`, `at-least` for `>=`. */
export interface Quantity {
  readonly value: number;
  readonly bound: 'exact' | 'about' | 'at-least';
}

/** A calendar day, month or year: `2003-12-10`, `2003-12`, `2003`. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
}

export interface Dataset {
  readonly id: Named;
  readonly title: Text;
  readonly unit: string;
  readonly asOf: Named;
  readonly cite: Cite;
  readonly note: Text | undefined;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly ReadonlyMap<string, DataCell>[];
  readonly span: Span;
}

export interface DataColumn {
  readonly id: Named;
  readonly title: string;
}

export type DataCell =
  | { readonly kind: 'number'; readonly quantity: Quantity; readonly span: Span }
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  /** `W-07.dates`: the value stands in the ledger once. */
  | { readonly kind: 'fact'; readonly reference: Named; readonly span: Span };

export interface Event {
  readonly id: Named;
  readonly title: Text;
  readonly lane: Named;
  /** A date of its own, or a fact's date value, `W-07.dates`. */
  readonly date: DateRange | undefined;
  readonly when: Named | undefined;
  readonly cite: Cite;
  readonly span: Span;
}

export interface Lane {
  readonly id: Named;
  readonly title: string;
  readonly span: Span;
}

export interface Organisation {
  readonly id: Named;
  readonly name: string;
  readonly short: string | undefined;
  readonly role: Text;
  readonly cite: Cite;
  readonly span: Span;
}

export interface Person {
  readonly id: Named;
  readonly name: string;
  /** As an index has it, family name first: `Desai, Nitin`. */
  readonly sort: string | undefined;
  /** A public role, with its time. */
  readonly role: Text;
  readonly cite: Cite;
  readonly span: Span;
}

/** A neutral question for discussion, kept with its evidence. */
export interface Prompt {
  readonly id: Named;
  readonly ask: Text;
  /** Where it was asked, or what made us ask; as those of a fact. */
  readonly sources: Fact['sources'];
  readonly cite: Cite;
  readonly span: Span;
}

/** A fact or prompt that no document shows, and why. */
export interface UnusedFact {
  readonly id: Named;
  readonly reason: string;
  /** Takes it off the list, where others stay on it. */
  readonly removal?: Fix | undefined;
}
