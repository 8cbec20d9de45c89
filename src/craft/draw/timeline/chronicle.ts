/** Turns many events into a chronicle: time runs down, tracks side by side, labels beside them in one or two columns. */
import type { Sketch } from '../finish-drawing.ts';
import { chooseNamed } from './choose-named.ts';
import { type Arrangement, arrangements } from './chronicle-arrangement.ts';
import { chronicleKey } from './chronicle-key.ts';
import { panelNeed, sketchPanel } from './chronicle-panel.ts';
import { type NamedSketch, namedNote } from './named-note.ts';
import { lanesOf, type PlacedEvent, type TimelinePaper } from './timeline-paper.ts';

/** Every event named, from the calmest arrangement to the most compact. */
export function sketchChronicle(paper: TimelinePaper): readonly Sketch[] {
  return arrangements(paper).map((arrange) =>
    sketchPanels(paper, arrange, paper.events, paper.sheet.maxHeight),
  );
}

/** Every event dotted, as many named as the sheet's height takes. */
export function sketchSomeChronicle(paper: TimelinePaper): readonly NamedSketch[] {
  const maxHeight = paper.sheet.maxHeight - namedNote(paper, 0, 0).height;
  const room = maxHeight - chronicleKey(paper).height;
  return arrangements(paper).map((arrange) => {
    const fits = (some: readonly PlacedEvent[]): boolean => needOf(arrange, some) <= room;
    const named = chooseNamed(lanesOf(paper), fits);
    const sketch = sketchPanels(paper, arrange, named, maxHeight);
    const note = namedNote(paper, named.length, sketch.height);
    return {
      marks: [...sketch.marks, ...note.marks],
      height: sketch.height + note.height,
      named: named.length,
    };
  });
}

function needOf(arrange: Arrangement, named: readonly PlacedEvent[]): number {
  return Math.max(...arrange(named).map(panelNeed));
}

/** A little looser than need be, so that labels can stand nearer to their moment. */
const ease = 1.3;

function sketchPanels(
  paper: TimelinePaper,
  arrange: Arrangement,
  named: readonly PlacedEvent[],
  maxHeight: number,
): Sketch {
  const key = chronicleKey(paper);
  const need = needOf(arrange, named);
  const height = Math.max(need, Math.min(maxHeight - key.height, need * ease));
  const panels = arrange(named).flatMap((panel) => sketchPanel(panel, key.height, height));
  return { marks: [...key.marks, ...panels], height: key.height + height };
}
