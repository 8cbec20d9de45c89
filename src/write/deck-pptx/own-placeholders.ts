/** The placeholders of our own layouts: what each is for, where it stands and how its words look. */
import type { Frame } from '../../lay/placed.ts';
import type { InkName } from './inks.ts';
import type { Placeholder } from './layout.ts';
import type { SlideRegions } from './regions.ts';

export interface OwnPlaceholder extends Placeholder {
  readonly frame: Frame;
  readonly size: number;
  /** How its words look. */
  readonly ink: InkName;
  readonly bold: boolean;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly leading: number;
  readonly panel: boolean;
}

type Looks = Partial<Omit<OwnPlaceholder, 'role' | 'type' | 'index' | 'frame'>>;

export const usual = {
  size: 34,
  bullet: 'none',
  gap: 20,
  ink: 'words',
  bold: false,
  anchor: 't',
  leading: 1,
  panel: false,
} as const;

export function titled(frame: Frame, type: string, looks: Looks): OwnPlaceholder {
  return {
    ...usual,
    role: 'title',
    type,
    index: undefined,
    frame,
    bold: true,
    leading: 0.96,
    gap: 0,
    ...looks,
  };
}

export function text(frame: Frame, looks: Looks): OwnPlaceholder {
  return { ...usual, role: 'text', type: 'body', index: 1, frame, ...looks };
}

export function remark({ remark: frame }: SlideRegions): OwnPlaceholder {
  return { ...usual, role: 'remark', type: 'body', index: 13, frame, panel: true, anchor: 'ctr' };
}

export function note({ note: frame }: SlideRegions): OwnPlaceholder {
  return { ...usual, role: 'note', type: 'body', index: 17, frame, size: 20, ink: 'soft', gap: 0 };
}

export function figure(frame: Frame, type: string | undefined): OwnPlaceholder {
  return { ...usual, role: 'figure', type, index: 18, frame, size: 24 };
}

export function cards(
  frames: readonly Frame[],
  fills: readonly ('body' | 'panel')[],
): readonly OwnPlaceholder[] {
  return frames.map((frame, at) => ({
    ...usual,
    role: 'card',
    type: 'body',
    index: 21 + at,
    frame,
    size: 32,
    gap: 8,
    panel: (fills[at] ?? fills.at(-1)) === 'panel',
  }));
}

export function definition({ name, wording, elements }: SlideRegions): readonly OwnPlaceholder[] {
  const part = { ...usual, type: 'body' } as const;
  return [
    { ...part, role: 'name', index: 14, frame: name, size: 44, ink: 'strong' },
    { ...part, role: 'wording', index: 15, frame: wording },
    { ...part, role: 'elements', index: 16, frame: elements, size: 28, gap: 12 },
  ];
}

export function foot({ foot: frame }: SlideRegions): OwnPlaceholder {
  return { ...usual, role: 'foot', type: 'ftr', index: 11, frame, size: 18, ink: 'soft', gap: 0 };
}

export function folio({ folio: frame }: SlideRegions): OwnPlaceholder {
  return { ...usual, role: 'folio', type: 'dt', index: 10, frame, size: 18, ink: 'soft', gap: 0 };
}

export function number({ number: frame }: SlideRegions): OwnPlaceholder {
  return { ...usual, role: 'number', type: 'sldNum', index: 12, frame, size: 18, bold: true, gap: 0 };
}
