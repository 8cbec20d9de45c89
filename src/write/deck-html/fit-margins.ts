/** Titles of more lines than they have room for, and feet that overflow, become diagnostics. */
import type { Layout } from '../../compose/deck/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LaidSlide } from './laid-slide.ts';

/** Where the title is the slide, it may take more. */
const titleLines: Partial<Readonly<Record<Layout, number>>> = {
  title: 4,
  closing: 4,
  section: 3,
  statement: 6,
  question: 6,
};

export function judgeTitle(laid: LaidSlide): readonly Diagnostic[] {
  const { slide } = laid;
  const [room, title] = [titleRoom(laid), titleOf(laid)];
  if (title === undefined || title.lines <= room) return [];
  const length = Math.round((title.width / (title.fontSize * 0.5)) * (title.lines - room));
  return [
    {
      code: 'title-long',
      severity: 'error',
      span: slide.span,
      message: `the title of slide ${slide.number} (${slide.id}) takes ${title.lines} lines and has room for ${room}`,
      cure: `cut about ${Math.max(5, Math.round(length / 5) * 5)} characters from the title`,
    },
  ];
}

/** What the lines beyond the room push down. */
export function extraTitleHeight(laid: LaidSlide): number {
  const title = titleOf(laid);
  if (title === undefined) return 0;
  return (Math.max(0, title.lines - titleRoom(laid)) * title.height) / Math.max(1, title.lines);
}

/** The foot has room for two lines of sources below its hairline. */
export function judgeFoot({ slide, boxes }: LaidSlide): readonly Diagnostic[] {
  const foot = boxes.find(({ role }) => role === 'foot');
  if (foot === undefined || (foot.lines <= 2 && foot.scrollWidth <= foot.clientWidth + 1)) return [];
  return [
    {
      code: 'slide-overflow',
      severity: 'error',
      span: slide.span,
      message: `the sources of slide ${slide.number} (${slide.id}) take ${foot.lines} lines and have room for 2`,
      cure: 'cite fewer sources on this slide, or give them shorter short forms',
    },
  ];
}

function titleRoom({ slide }: LaidSlide): number {
  return titleLines[slide.layout] ?? 2;
}

function titleOf({ boxes }: LaidSlide) {
  return boxes.find(({ role }) => role === 'title');
}
