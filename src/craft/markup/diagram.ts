/** A diagram becomes a figure with its note. */
import type { DiagramBody } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { figureFrame } from './figure-frame.ts';
import { noteHtml } from './frame.ts';
import type { Html } from './html.ts';

export function diagramHtml(body: DiagramBody, context: BodyContext): Html {
  return figureFrame(body, [noteHtml(body.note, context)], context);
}
