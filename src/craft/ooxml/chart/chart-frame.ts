/** Turns a place on a slide into the frame that shows a chart there. */
import { emu, type Frame } from '../ink/length.ts';
import { tag, type Xml } from '../xml.ts';

export interface ChartFrameOptions {
  readonly frame: Frame;
  /** Of the shape; unique on its slide. */
  readonly id: number;
  readonly name: string;
  /** What stands for the chart where it is not seen. */
  readonly description: string;
  /** From the slide to the chart part. */
  readonly relationship: string;
}

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A `p:graphicFrame`; `a`, `p` and `r` are declared by the slide. `placeholder` is a `p:ph`, where the layout has one for it. */
export function chartFrame(options: ChartFrameOptions, placeholder?: Xml): Xml {
  const { frame, id, name, description, relationship } = options;
  const chart = tag('c:chart', { 'xmlns:c': chartNamespace, 'r:id': relationship });
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id, name, descr: description }),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, ...(placeholder === undefined ? [] : [placeholder])),
    ),
    tag(
      'p:xfrm',
      {},
      tag('a:off', { x: emu(frame.x), y: emu(frame.y) }),
      tag('a:ext', { cx: emu(frame.width), cy: emu(frame.height) }),
    ),
    tag('a:graphic', {}, tag('a:graphicData', { uri: chartNamespace }, chart)),
  );
}
