/** The deck's stylesheets, in the order of their names, become the one file a Marp tool is given. */
import type { Scheme } from '../../craft/theme/grounds.ts';
import { themeCss } from '../../craft/theme/theme-css.ts';
import type { Theme } from '../../model/theme.ts';

/** Files by name, as they lie in `templates/deck`: `theme.css`, which names the sizes, then `layout-*.css`. */
export function deckTheme(stylesheets: ReadonlyMap<string, string>, theme: Theme, scheme: Scheme): string {
  const layouts = [...stylesheets.keys()].filter((name) => name.startsWith('layout-')).sort();
  const [first = '', ...others] = ['theme.css', ...layouts].map((name) => stylesheets.get(name) ?? '');
  return [head(theme, scheme), themeCss(theme, scheme), first, ...others].join('\n');
}

/** What a Marp tool knows the theme by; the Markdown asks for it. */
export function marpThemeName(theme: string, scheme: Scheme): string {
  return scheme === 'dark' ? `${theme}-dark` : theme;
}

function head({ id }: Theme, scheme: Scheme): string {
  return `/* @theme ${marpThemeName(id, scheme)} */`;
}
