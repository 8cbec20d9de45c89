/** A chart, timeline, diagram or picture → the room it needs: at least so much that its labels can be read, and a note. */
import type { Body } from '../../model/body.ts';
import type { Setting } from '../setting.ts';
import type { LaidBody } from './laid-body.ts';
import { laidNote } from './laid-note.ts';

export type FigureBody = Extract<Body, { kind: 'chart' | 'timeline' | 'diagram' | 'picture' }>;

const least = 220;

export function isFigure(body: Body): body is FigureBody {
  return (
    body.kind === 'chart' || body.kind === 'timeline' || body.kind === 'diagram' || body.kind === 'picture'
  );
}

export function laidFigure(body: FigureBody, width: number, setting: Setting): LaidBody {
  const note = laidNote(figureNote(body), width, setting);
  return {
    height: least + note.height,
    comfortable: Number.POSITIVE_INFINITY,
    wide: false,
    place: (at) => ({
      key: body.key,
      shape: 'figure',
      at: { ...at, width, height: at.height - note.height },
      note: note.place(at.x, at.y + at.height - note.height),
    }),
  };
}

function figureNote(body: FigureBody) {
  if (body.kind === 'picture') return body.credit;
  return body.kind === 'timeline' ? undefined : body.note;
}
