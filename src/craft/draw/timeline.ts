/** Turns dated events into lanes on a true time scale, upright or lying, in the largest type that names every event. */
import type { TimelineData } from '../../model/body.ts';
import { describeTimeline } from './describe-timeline.ts';
import { finishDrawing, type Sketch } from './finish-drawing.ts';
import { type Drawing, largeTypeSizes, type Medium, type Sheet } from './sheet.ts';
import { sketchChronicle, sketchSomeChronicle } from './timeline/chronicle.ts';
import { sketchLanes, sketchSomeLanes } from './timeline/lanes.ts';
import { readTimeline, type TimelinePaper } from './timeline/timeline-paper.ts';

export function drawTimeline(data: TimelineData, sheet: Sheet): Drawing {
  const papers = largeTypeSizes(sheet.medium).map((sizes) => readTimeline(data, sheet, sizes));
  const sketches = [...papers.flatMap(fullSketches), ...lastResort[sheet.medium](papers)];
  return finishDrawing(data.title, describeTimeline(data, sheet.words), sketches, sheet);
}

/** The best first: lanes lie along the time; what is too much for that runs down the sheet. */
function fullSketches(paper: TimelinePaper): readonly Sketch[] {
  const lying = labelMeasures.map((measure) => sketchLanes(paper, measure));
  return paper.events.length < fewestForChronicle ? lying : [...lying, ...sketchChronicle(paper)];
}

const labelMeasures = ['wide', 'broad', 'narrow'] as const;
const fewestForChronicle = 8;

/** A slide and a page cannot grow: every event keeps its dot, and as many as fit are named. A screen scrolls. */
const lastResort: Readonly<Record<Medium, (papers: readonly TimelinePaper[]) => readonly Sketch[]>> = {
  slide: (papers) => papers.slice(-2, -1).flatMap(sketchSome),
  page: (papers) => papers.slice(-1).flatMap(sketchSome),
  screen: () => [],
};

/** The sketch that names the most comes first. */
function sketchSome(paper: TimelinePaper): readonly Sketch[] {
  const lying = sketchSomeLanes(paper);
  const all = paper.events.length < fewestForChronicle ? [lying] : [lying, ...sketchSomeChronicle(paper)];
  return all.toSorted((one, other) => other.named - one.named);
}
