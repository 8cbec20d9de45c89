/** Timelines that would show no event. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import { timelineEvents } from './body/drawn.ts';

export function emptyTimelines(library: Library): readonly Diagnostic[] {
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
