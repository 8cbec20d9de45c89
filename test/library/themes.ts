/** The themes among a project's files, and everything wrong with them. */
import { readdirSync } from 'node:fs';
import { contrastFaults } from '../../src/craft/theme/contrast-faults.ts';
import { settleTheme } from '../../src/craft/theme/settle-theme.ts';
import { missingThemeFiles } from '../../src/link/theme-faults.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { SourceText } from '../../src/model/span.ts';
import { shippedThemes } from '../../src/model/theme.ts';
import { readThemeFile, themeKind } from '../../src/read/content.ts';
import { shippedTheme } from '../craft/theme/themes.ts';
import type { Files } from './project.ts';

const fonts = new Set(readdirSync(new URL('../../templates/fonts/', import.meta.url)));

export interface ThemesReading {
  readonly ids: ReadonlySet<string>;
  readonly texts: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readThemes(files: Files, pictures: readonly string[]): ThemesReading {
  const texts = Object.entries(files)
    .filter(([path]) => themeKind.pattern.test(path))
    .map(([path, text]) => ({ path, text }));
  const own = texts.map(({ path }) => path.replace(/^.*\/|\.yaml$/g, ''));
  const diagnostics = texts.flatMap((text) => themeFaults(text, new Set(pictures)));
  return { ids: new Set([...shippedThemes, ...own]), texts, diagnostics };
}

function themeFaults(text: SourceText, pictures: ReadonlySet<string>): readonly Diagnostic[] {
  const { value, diagnostics } = readThemeFile(text);
  const { theme } = value;
  if (theme === undefined) return diagnostics;
  const settled = settleTheme(theme, shippedTheme(theme.from));
  return [
    ...diagnostics,
    ...missingThemeFiles(theme, { fonts, pictures }),
    ...contrastFaults(theme, settled),
  ];
}
