/** What each of our layouts looks for in an organisation's: the kind PowerPoint gives such a layout, and placeholders by type. */
import type { LayoutKind, Role } from '../layout.ts';

export interface Slot {
  readonly role: Role;
  /** The best first. */
  readonly types: readonly string[];
}

export interface Needs {
  /** Kinds of layout, the best first. */
  readonly hints: readonly string[];
  readonly slots: readonly Slot[];
  /** Roles without which slides fall back to boxes of their own. */
  readonly misses: readonly Role[];
}

const words = ['body', 'obj', 'subTitle'];
const text: Slot = { role: 'text', types: ['obj', 'body'] };
const lines: Slot = { role: 'lines', types: ['subTitle', 'body', 'obj'] };

const opening: Needs = { hints: ['title', 'secHead'], slots: [lines], misses: [] };
const listed: Needs = { hints: ['obj', 'tx'], slots: [text], misses: ['text'] };
const aloud: Needs = { hints: ['titleOnly', 'obj'], slots: [], misses: [] };

export const needsOf: Readonly<Record<LayoutKind, Needs>> = {
  title: opening,
  closing: opening,
  section: { hints: ['secHead', 'title', 'titleOnly'], slots: [lines], misses: [] },
  statement: aloud,
  question: aloud,
  points: listed,
  prose: listed,
  steps: listed,
  sources: listed,
  'points-figure': {
    hints: ['twoObj', 'txAndObj', 'objTx', 'txAndChart'],
    slots: [text, { role: 'figure', types: ['obj', 'pic', 'chart'] }],
    misses: ['text'],
  },
  columns: {
    hints: ['twoObj', 'twoColTx', 'twoTxTwoObj'],
    slots: [
      { role: 'card', types: ['obj', 'body'] },
      { role: 'card', types: ['obj', 'body'] },
    ],
    misses: [],
  },
  positions: aloud,
  definition: { hints: ['obj', 'tx'], slots: [{ role: 'wording', types: words }], misses: ['wording'] },
  table: {
    hints: ['tbl', 'obj', 'titleOnly'],
    slots: [{ role: 'figure', types: ['tbl', 'obj'] }],
    misses: [],
  },
  chart: {
    hints: ['chart', 'obj', 'titleOnly'],
    slots: [{ role: 'figure', types: ['chart', 'obj'] }],
    misses: [],
  },
  figure: { hints: ['titleOnly', 'obj'], slots: [], misses: [] },
};
