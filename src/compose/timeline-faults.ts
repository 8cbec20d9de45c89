/** Timelines that would show no event. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import { eventDate, timelineEvents } from './body/drawn.ts';

export function emptyTimelines(library: Library): readonly Diagnostic[] {
  if (!hasAllEvents(library)) return [];
  return [...library.modules.values()]
    .flatMap((module) => module.sections.flatMap((section) => section.blocks))
    .flatMap((block): readonly Diagnostic[] => {
      if (block.kind !== 'timeline' || timelineEvents(block, library).length > 0) return [];
      return [
        {
          code: 'timeline-empty',
          severity: 'error',
          span: block.lanes[0]?.span ?? block.span,
          message: 'No event falls in these lanes and years',
          cure: 'Check lanes, from, to and events against content/ledger/events.yaml',
        },
      ];
    });
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
