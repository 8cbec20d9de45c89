/** Turns bodies and their links into a diagram: a flow of steps, rows of layers or a map of groups. */
import type { DiagramForm } from '../../model/block.ts';
import type { DiagramData } from '../../model/body.ts';
import { describeDiagram } from './describe-diagram.ts';
import type { DiagramPaper } from './diagram/diagram-paper.ts';
import { sketchFlow } from './diagram/flow.ts';
import { sketchGroups } from './diagram/groups.ts';
import { sketchLayers } from './diagram/layers.ts';
import { finishDrawing, type Sketch } from './finish-drawing.ts';
import { dressAll } from './hue.ts';
import { type Drawing, largeTypeSizes, type Sheet } from './sheet.ts';

const forms: Readonly<Record<DiagramForm, (paper: DiagramPaper) => readonly Sketch[]>> = {
  flow: sketchFlow,
  layers: sketchLayers,
  groups: sketchGroups,
};

export function drawDiagram(data: DiagramData, sheet: Sheet): Drawing {
  const dresses = dressAll(data.groups.map((group) => group.id));
  const papers = largeTypeSizes(sheet.medium).map((sizes) => ({ data, sheet, sizes, dresses }));
  // What cannot be drawn with arrows in this room is still true as a map with its links in words.
  const sketches = [...papers.flatMap(forms[data.form]), ...papers.flatMap(sketchGroups)];
  return finishDrawing(data.title, describeDiagram(data, sheet.words), sketches, sheet);
}
