/** Timelines that would show no event, or not all they name. */
import type { Timeline } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import type { Span } from '../model/span.ts';
import { eventDate, timelineEvents } from './body/drawn.ts';

type Listed = Pick<Timeline, 'lanes' | 'from' | 'to' | 'events' | 'span'>;

export function emptyTimelines(library: Library): readonly Diagnostic[] {
  if (!hasAllEvents(library)) return [];
  const blocks = [...library.modules.values()]
    .flatMap((module) => module.sections.flatMap((section) => section.blocks))
    .filter((block) => block.kind === 'timeline');
  const books = [...library.handbooks.values()].flatMap(({ timeline }) => timeline ?? []);
  return [...blocks, ...books].flatMap((timeline) => timelineFaults(timeline, library));
}

function timelineFaults(block: Listed, library: Library): readonly Diagnostic[] {
  const shown = new Set(timelineEvents(block, library).map(({ event }) => event.id.value));
  const cure = 'Check lanes, from, to and events against content/ledger/events.yaml';
  // A lane that is not there was told where it is named.
  if (block.lanes.some(({ value }) => !library.lanes.has(value))) return [];
  const outside = block.events.filter(({ value }) => library.events.has(value) && !shown.has(value));
  if (outside.length > 0)
    return outside.map(({ value, span }) =>
      fault(span, `The event ${value} falls outside these lanes and years`, cure),
    );
  const { span } = block.lanes[0] ?? block;
  return shown.size > 0 ? [] : [fault(span, 'No event falls in these lanes and years', cure)];
}

function fault(span: Span, message: string, cure: string): Diagnostic {
  return { code: 'timeline-empty', severity: 'error', span, message, cure };
}

/** An event without its lane or its date was told itself; what it leaves empty is no further fault. */
function hasAllEvents(library: Library): boolean {
  return (
    library.events.size > 0 &&
    [...library.events.values()].every(
      (event) => library.lanes.has(event.lane.value) && eventDate(event, library) !== undefined,
    )
  );
}
