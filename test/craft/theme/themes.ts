/** Themes for tests: Lectern's own as they are shipped, and others from a text. */
import { readFileSync } from 'node:fs';
import { contrastFaults } from '../../../src/craft/theme/contrast-faults.ts';
import { settleTheme, wholeTheme } from '../../../src/craft/theme/settle-theme.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { ShippedTheme, Theme, WrittenTheme } from '../../../src/model/theme.ts';
import { readThemeFile } from '../../../src/read/content.ts';

const folder = new URL('../../../templates/themes/', import.meta.url);

export function writtenTheme(text: string, id: string): WrittenTheme {
  const { value, diagnostics } = readThemeFile({ path: `templates/themes/${id}.yaml`, text });
  if (value.theme === undefined) throw new Error(`${id}: ${diagnostics.map((each) => each.message).join()}`);
  return value.theme;
}

export function shippedTheme(id: ShippedTheme): Theme {
  return wholeTheme(writtenTheme(readFileSync(new URL(`${id}.yaml`, folder), 'utf8'), id));
}

/** The theme `mine` with these lines in its file. */
export function ownTheme(...lines: readonly string[]): Theme {
  const written = mine(lines);
  return settleTheme(written, shippedTheme(written.from));
}

export function faultsOf(...lines: readonly string[]): readonly Diagnostic[] {
  const written = mine(lines);
  return contrastFaults(written, settleTheme(written, shippedTheme(written.from)));
}

function mine(lines: readonly string[]): WrittenTheme {
  return writtenTheme(['theme: mine', 'title: Mine', ...lines, ''].join('\n'), 'mine');
}
