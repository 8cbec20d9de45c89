/** What every form of diagram draws with: the data, the sheet, the type sizes and each group's dress. */
import type { DiagramData } from '../../../model/body.ts';
import type { Dress } from '../hue.ts';
import type { Sheet, TypeSizes } from '../sheet.ts';

export interface DiagramPaper {
  readonly data: DiagramData;
  readonly sheet: Sheet;
  readonly sizes: TypeSizes;
  /** In the order of the groups. */
  readonly dresses: readonly Dress[];
}

export type DiagramNode = DiagramData['nodes'][number];
export type DiagramLink = DiagramData['links'][number];

export function dressOf({ data, dresses }: DiagramPaper, node: DiagramNode | undefined): Dress | undefined {
  return dresses[data.groups.findIndex((group) => group.id === node?.group)];
}
