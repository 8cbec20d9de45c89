/** A fact listed as unused twice: its second reason would never be read. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Content } from '../model/library.ts';
import type { Named } from '../model/text.ts';

export function unusedFaults({ unused }: Content): readonly Diagnostic[] {
  const first = new Map<string, Named>();
  return unused.flatMap(({ id }): readonly Diagnostic[] => {
    const before = first.get(id.value);
    first.set(id.value, before ?? id);
    if (before === undefined) return [];
    return [
      {
        code: 'id-duplicate',
        severity: 'error',
        span: id.span,
        message: `${id.value} is listed as unused already`,
        cure: 'Take one of the two away',
        related: { span: before.span, message: 'the first one' },
      },
    ];
  });
}
