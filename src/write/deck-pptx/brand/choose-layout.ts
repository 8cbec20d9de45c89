/** Finds among an organisation's layouts the one a slide of ours stands on best: by the types of its placeholders, never by its name. */
import type { Brand, BrandLayout, BrandPlaceholder } from '../../../craft/ooxml/brand/brand.ts';
import type { LayoutKind, LayoutPart, Placeholder, Role } from '../layout.ts';
import { type Needs, needsOf, type Slot } from './needs.ts';

export interface ChosenLayout extends LayoutPart {
  readonly foreign: true;
  /** What it has no placeholder for and slides should have. */
  readonly lacks: readonly Role[];
}

/** Undefined where no layout has a title. */
export function chooseLayout(kind: LayoutKind, { layouts }: Brand): ChosenLayout | undefined {
  const needs = needsOf[kind];
  const titled = layouts.filter((layout) => titleOf(layout) !== undefined && !isVertical(layout));
  const [best] = titled
    .map((layout) => ({ layout, score: scoreOf(layout, needs) }))
    .toSorted((one, other) => other.score - one.score);
  return best === undefined ? undefined : chosen(best.layout, needs);
}

function titleOf({ placeholders }: BrandLayout): BrandPlaceholder | undefined {
  return placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle');
}

/** For lines of characters that run downwards. */
function isVertical({ type }: BrandLayout): boolean {
  return type?.startsWith('vert') === true;
}

const fields: ReadonlySet<string> = new Set(['title', 'ctrTitle', 'ftr', 'sldNum', 'dt', 'hdr']);

/** A placeholder that is needed counts most, then the kind of layout; one nobody fills counts against it. */
function scoreOf(layout: BrandLayout, needs: Needs): number {
  const filled = fill(layout, needs.slots);
  const hint = needs.hints.indexOf(layout.type ?? '');
  const content = layout.placeholders.filter(({ type }) => !fields.has(type)).length;
  const kind = hint < 0 ? 0 : 40 - hint * 5;
  return filled.length * 100 + kind - (content - filled.length) * 8;
}

interface Filled {
  readonly slot: Slot;
  readonly placeholder: BrandPlaceholder;
}

function fill({ placeholders }: BrandLayout, slots: readonly Slot[]): readonly Filled[] {
  const free = [...placeholders];
  return slots.flatMap((slot): readonly Filled[] => {
    const type = slot.types.find((wanted) => free.some((each) => each.type === wanted));
    const at = free.findIndex((each) => each.type === type);
    const [placeholder] = at < 0 ? [] : free.splice(at, 1);
    return placeholder === undefined ? [] : [{ slot, placeholder }];
  });
}

function chosen(layout: BrandLayout, { slots, misses }: Needs): ChosenLayout {
  const filled = fill(layout, slots);
  const fieldRoles: readonly (readonly [Role, string])[] = [
    ['foot', 'ftr'],
    ['number', 'sldNum'],
  ];
  const title = titleOf(layout);
  return {
    path: layout.path,
    foreign: true,
    placeholders: [
      ...(title === undefined ? [] : [held('title', title)]),
      ...filled.map(({ slot, placeholder }) => held(slot.role, placeholder)),
      ...fieldRoles.flatMap(([role, type]) => {
        const field = layout.placeholders.find((each) => each.type === type);
        return field === undefined ? [] : [held(role, field)];
      }),
    ],
    lacks: misses.filter((role) => !filled.some(({ slot }) => slot.role === role)),
  };
}

/** Its sizes, marks and gaps are the organisation's affair: slides say theirs. */
function held(role: Role, { type, index, frame }: BrandPlaceholder): Placeholder {
  return {
    role,
    type: type === 'obj' ? undefined : type,
    index,
    frame,
    size: undefined,
    bullet: undefined,
    gap: undefined,
    panel: false,
    stands: 'elsewhere',
  };
}
