/** Turns a plan into native shapes: one group that stands for the whole drawing, in which everything can be moved and retyped. */
import type { Mark, MarkKind, Plan } from '../../draw/plan.ts';
import { emu, type Frame } from '../ink/length.ts';
import type { Hand } from '../ink/type.ts';
import { joinXml, tag, type Xml } from '../xml.ts';
import { countFrom, type Desk } from './desk.ts';
import { type DrawingScale, fitScale } from './drawing-scale.ts';
import { circleShape, lineShape, pathShape, polygonShape, rectShape } from './outline-shapes.ts';
import { typeShares } from './text-fit.ts';
import { textShape } from './text-shape.ts';

export interface DrawingOptions extends Hand {
  /** The plan is made smaller to fit, never larger, and stands in the middle. */
  readonly frame: Frame;
  /** Of the group; the shapes in it follow. */
  readonly firstId: number;
  readonly name: string;
  /** What stands for the drawing where it is not seen. */
  readonly description: string;
}

export interface DrawingShapes {
  /** One `p:grpSp`; `a` and `p` are declared by the slide. */
  readonly xml: Xml;
  readonly nextId: number;
}

export function drawingShapes(plan: Plan, options: DrawingOptions): DrawingShapes {
  const counter = countFrom(options.firstId);
  const id = counter.next();
  const scale = fitScale(plan, options.frame);
  const desk: Desk = { scale, hand: options, counter, shares: typeShares(plan.marks) };
  const head = groupHead(id, plan, options, scale);
  const shapes = plan.marks.map((mark) => markShape(mark, desk));
  return { xml: tag('p:grpSp', {}, head, ...shapes), nextId: counter.peek() };
}

type MarkOf<K extends MarkKind> = Extract<Mark, { kind: K }>;
type ShapeWriters = { readonly [K in MarkKind]: (mark: MarkOf<K>, desk: Desk) => Xml };

const writers: ShapeWriters = {
  rect: rectShape,
  line: lineShape,
  path: pathShape,
  polygon: polygonShape,
  circle: circleShape,
  text: textShape,
  group: ({ marks }, desk) => joinXml(marks.map((mark) => markShape(mark, desk))),
};

function markShape<K extends MarkKind>(mark: MarkOf<K>, desk: Desk): Xml {
  const write: (mark: MarkOf<K>, desk: Desk) => Xml = writers[mark.kind as K];
  return write(mark, desk);
}

/** The space inside the group is the slide's own, so that every shape says where it stands. */
function groupHead(id: number, plan: Plan, { name, description }: DrawingOptions, scale: DrawingScale): Xml {
  const x = emu(scale.left);
  const y = emu(scale.top);
  const [cx, cy] = [emu(plan.width * scale.factor), emu(plan.height * scale.factor)];
  return joinXml([
    tag(
      'p:nvGrpSpPr',
      {},
      tag('p:cNvPr', { id, name, descr: description }),
      tag('p:cNvGrpSpPr'),
      tag('p:nvPr'),
    ),
    tag(
      'p:grpSpPr',
      {},
      tag(
        'a:xfrm',
        {},
        tag('a:off', { x, y }),
        tag('a:ext', { cx, cy }),
        tag('a:chOff', { x, y }),
        tag('a:chExt', { cx, cy }),
      ),
    ),
  ]);
}
