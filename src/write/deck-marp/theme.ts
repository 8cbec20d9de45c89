/** The theme's stylesheets, in the order of their names, become the one file a Marp tool is given. */
import { tokenCss } from '../../craft/theme/tokens.ts';

/** Files by name, as they lie in `templates/deck`: `theme.css`, which names the theme, then `layout-*.css`. */
export function deckTheme(stylesheets: ReadonlyMap<string, string>): string {
  const layouts = [...stylesheets.keys()].filter((name) => name.startsWith('layout-')).sort();
  const [first = '', ...others] = ['theme.css', ...layouts].map((name) => stylesheets.get(name) ?? '');
  return [first, tokenCss(), ...others].join('\n');
}
