/** Terms a chapter links → what they mean, once, at its end: the text itself stays free of definitions. */
import type { Entry } from '../../compose/glossary/glossary.ts';
import { runsHtml } from '../../craft/markup/runs.ts';
import { html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import type { Anchor } from '../../model/ids.ts';
import type { SiteContext } from './context.ts';
import { definitionId, hrefFrom, siteLinks } from './site-links.ts';

export const termsShape = list(
  object({ id: text, href: text, preferred: text, expansion: optional(text), definition: html }),
);

/** In the glossary's order. */
export function termsView(
  met: ReadonlySet<Anchor>,
  file: string,
  context: SiteContext,
): ViewOf<typeof termsShape> {
  const links = siteLinks(file, context);
  return context.handbook.glossary
    .filter(({ anchor }) => met.has(anchor))
    .map(({ anchor, preferred, expansion, definition }: Entry) => ({
      id: definitionId(anchor),
      href: hrefFrom(file, context, context.addresses.get(anchor) ?? ''),
      preferred,
      expansion,
      definition: runsHtml(definition, links),
    }));
}
