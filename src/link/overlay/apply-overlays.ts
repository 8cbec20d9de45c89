/** Content and a translator's files → the content in that language; what is not translated stays in the base language. */
import type { Checked, Diagnostic } from '../../model/diagnostic.ts';
import type { Content } from '../../model/library.ts';
import type { Overlay } from '../../model/overlay.ts';
import type { Language } from '../../model/project.ts';
import type { Span } from '../../model/span.ts';
import { type BaseString, baseStrings } from './base-strings.ts';
import { grouped } from './grouped.ts';
import { matchTranslations, type Placed } from './match-translations.ts';
import { translator } from './translator.ts';
import { walkContent } from './walk-content.ts';

export interface Translated {
  readonly code: string;
  readonly language: Language | undefined;
  readonly overlays: readonly Overlay[];
  /** Ids that broken files of the base seem to define. */
  readonly excused: ReadonlySet<string>;
}

export function applyOverlays(content: Content, translated: Translated): Checked<Content> {
  const { code, language, overlays, excused } = translated;
  const isExcused = (at: string): boolean => [...excused].some((id) => `/${at}/`.includes(`/${id}/`));
  const strings = baseStrings(content);
  const { placed, misplaced, diagnostics } = matchTranslations(overlays, strings, isExcused);
  const { scribe, faults } = translator(placed);
  const value = walkContent({ ...content, language }, scribe);
  const listed = content.project?.languages.find((each) => each.value === code);
  const missing =
    listed === undefined
      ? []
      : untranslated(
          strings.filter(({ at }) => !misplaced.has(at)),
          placed,
          listed.span,
          code,
        );
  return { value, diagnostics: [...diagnostics, ...faults, ...missing] };
}

/** One note a file of the base: at the file that translates it, or where the language is named if none does. */
function untranslated(
  strings: readonly BaseString[],
  placed: ReadonlyMap<string, Placed>,
  listed: Span,
  code: string,
): readonly Diagnostic[] {
  const files = grouped(
    strings.filter(({ isNeeded }) => isNeeded),
    ({ span }) => span.path,
  );
  return [...files].flatMap(([path, all]): readonly Diagnostic[] => {
    const missing = all.filter(({ at }) => placed.get(at)?.translation.text === undefined);
    if (missing.length === 0) return [];
    const overlay = all.map(({ at }) => placed.get(at)?.overlay).find((each) => each !== undefined);
    const message = `${missing.length} of ${all.length} strings of ${path} are not translated`;
    const cure = `Run lectern translate ${code}, then write what is missing after text:`;
    return [
      {
        code: 'overlay-missing',
        severity: 'note',
        span: overlay?.translates.span ?? listed,
        message,
        cure,
      },
    ];
  });
}
