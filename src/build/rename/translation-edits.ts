/** Base content before and after a renaming → the edits by which translations still stand for what they translate. */
import { baseStrings, homeOf } from '../../link/overlay/base-strings.ts';
import type { Edit } from '../../model/edit.ts';
import type { Content } from '../../model/library.ts';
import type { Overlay } from '../../model/overlay.ts';
import type { Named } from '../../model/text.ts';

/** A renaming adds no string and takes none away, so the two lists run side by side. */
export function translationEdits(
  before: Content,
  after: Content,
  overlays: readonly Overlay[],
): readonly Edit[] {
  const now = baseStrings(after);
  const strings = new Map(
    baseStrings(before).map((string, index) => [string.at, { was: string, is: now[index] }]),
  );
  const homes = new Map(
    [...strings.values()].map(({ was, is }) => [
      homeOf(was.at),
      is === undefined ? homeOf(was.at) : homeOf(is.at),
    ]),
  );
  return overlays.flatMap(({ translates, strings: translations }) => {
    const home = homes.get(translates.value) ?? translates.value;
    return [
      ...edited(translates, home),
      ...translations.flatMap(({ at, from }) => {
        const found = strings.get(`${translates.value}/${at.value}`);
        if (found?.is === undefined) return [];
        // What was stale before stays so: nobody has looked at it.
        const fingerprint = from.value === found.was.from ? found.is.from : from.value;
        return [...edited(at, found.is.at.slice(home.length + 1)), ...edited(from, fingerprint)];
      }),
    ];
  });
}

function edited({ value, span }: Named, text: string): readonly Edit[] {
  return value === text ? [] : [{ span, text, keepsQuotes: true }];
}
