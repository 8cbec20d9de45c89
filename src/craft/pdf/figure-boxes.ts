/** What a page draws as figures, turned into the box around each, in points from the page's lower left corner. */
import { eachOperator, type Operands, operatorCode } from './operators.ts';

export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** MCID → the box around all it draws. `figures`: the MCIDs asked for. */
export function figureBoxes(operators: string, figures: ReadonlySet<number>): ReadonlyMap<number, Box> {
  const drawing: Drawing = {
    figures,
    boxes: new Map(),
    open: [],
    matrix: unit,
    saved: [],
    line: unit,
    size: 0,
  };
  eachOperator(Buffer.from(operators, 'latin1'), (operator, operands) =>
    steps.get(operator)?.(drawing, operands),
  );
  return drawing.boxes;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Drawing {
  readonly figures: ReadonlySet<number>;
  readonly boxes: Map<number, Box>;
  /** Marked content that has begun: the figure it is, or none. */
  readonly open: (number | undefined)[];
  matrix: Matrix;
  readonly saved: Matrix[];
  /** Where the line of text begins. */
  line: Matrix;
  size: number;
}

type Step = (drawing: Drawing, operands: Operands) => void;

const unit: Matrix = [1, 0, 0, 1, 0, 0];

const begin: Step = ({ open, figures }, operands) => {
  const mcid = Number(/\/MCID (\d+)/.exec(operands.text(operands.count - 1))?.[1] ?? Number.NaN);
  open.push(figures.has(mcid) ? mcid : open.at(-1));
};

/** The corner points of curves lie outside them: a box a little too large. */
const points: Step = (drawing, operands) => {
  for (let at = 0; at + 1 < operands.count; at += 2)
    reach(drawing, drawing.matrix, operands.number(at), operands.number(at + 1));
};

/** How wide a sign is, nobody knows here; two thirds of its size is near enough. */
const sign: Step = (drawing) => {
  const matrix = times(drawing.line, drawing.matrix);
  reach(drawing, matrix, 0, 0);
  reach(drawing, matrix, drawing.size * 0.67, drawing.size * 0.75);
};

const steps: ReadonlyMap<number, Step> = new Map<number, Step>(
  Object.entries({
    q: ({ saved, matrix }) => saved.push(matrix),
    Q: (drawing) => {
      drawing.matrix = drawing.saved.pop() ?? unit;
    },
    cm: (drawing, operands) => {
      drawing.matrix = times(matrixOf(operands), drawing.matrix);
    },
    BMC: begin,
    BDC: begin,
    EMC: ({ open }) => open.pop(),
    BT: (drawing) => {
      drawing.line = unit;
    },
    Tm: (drawing, operands) => {
      drawing.line = matrixOf(operands);
    },
    Td: (drawing, operands) => {
      drawing.line = times([1, 0, 0, 1, operands.number(0), operands.number(1)], drawing.line);
    },
    Tf: (drawing, operands) => {
      drawing.size = operands.number(1);
    },
    Tj: sign,
    TJ: sign,
    m: points,
    l: points,
    c: points,
    v: points,
    y: points,
    re: (drawing, operands) => {
      const [x, y] = [operands.number(0), operands.number(1)];
      reach(drawing, drawing.matrix, x, y);
      reach(drawing, drawing.matrix, x + operands.number(2), y + operands.number(3));
    },
    Do: (drawing) => {
      for (const [x, y] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const)
        reach(drawing, drawing.matrix, x, y);
    },
  } satisfies Record<string, Step>).map(([operator, step]) => [operatorCode(operator), step]),
);

function matrixOf(operands: Operands): Matrix {
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((at) => operands.number(at));
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** First the one, then the other. */
function times([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix {
  return [a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p];
}

function reach({ open, boxes }: Drawing, [a, b, c, d, e, f]: Matrix, x: number, y: number): void {
  const figure = open.at(-1);
  if (figure === undefined) return;
  const [across, up] = [a * x + c * y + e, b * x + d * y + f];
  const [left, bottom, right, top] = boxes.get(figure) ?? [across, up, across, up];
  boxes.set(figure, [
    Math.min(left, across),
    Math.min(bottom, up),
    Math.max(right, across),
    Math.max(top, up),
  ]);
}
