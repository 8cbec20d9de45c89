/** A timeline becomes a figure; on the web its events stand under it as a list. */
import type { TimelineBody, TimelineData } from '../../model/body.ts';
import type { BodyContext } from './context.ts';
import { figureFrame } from './figure-frame.ts';
import { element, escapeHtml, type Html } from './html.ts';
import { textHtml } from './runs.ts';

export function timelineHtml(body: TimelineBody, context: BodyContext): Html {
  if (context.medium === 'print') return figureFrame(body, [], context);
  const summary = element('summary', {}, escapeHtml(context.words.data));
  return figureFrame(
    body,
    [element('details', { class: 'data' }, summary, eventList(body.timeline))],
    context,
  );
}

/** Every event with its date and lane, in time order. */
export function eventList(timeline: TimelineData): Html {
  const lanes = new Map(timeline.lanes.map((lane) => [lane.id, lane.title]));
  const items = timeline.events.map((event) => {
    const lane = lanes.get(event.lane);
    return element(
      'li',
      {},
      element('span', { class: 'when' }, textHtml(event.date)),
      textHtml(lane === undefined ? ` ${event.title}` : ` ${event.title} (${lane})`),
    );
  });
  return element('ul', { class: 'events' }, ...items);
}
