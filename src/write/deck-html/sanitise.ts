/** The last look at a slide's tree: what is not known to be harmless is gone afterwards, whoever put it there. */
import { mapElements, type Tree, type TreeElement } from './tree.ts';

/** Elements that vanish with all they hold; any other unknown element leaves its children behind. */
const poison: ReadonlySet<string> = new Set(
  [
    'script style iframe object embed template foreignobject foreignObject form link meta base noscript'.split(
      ' ',
    ),
  ].flat(),
);

const elements: ReadonlySet<string> = new Set(
  [
    'main div section aside footer h1 h2 h3 p ul ol li blockquote em strong code a dfn span br img',
    'table colgroup col thead tbody tr th td',
    'svg g defs pattern clipPath linearGradient stop title desc path rect circle ellipse line polyline polygon text tspan',
  ].flatMap((line) => line.split(' ')),
);

const attributes: ReadonlySet<string> = new Set(
  [
    'id class lang dir role tabindex hidden scope colspan rowspan start alt width height href src style',
    'data-box data-number data-part data-seconds data-size data-step data-marpit-pagination',
    'x y x1 y1 x2 y2 cx cy r rx ry d points transform viewBox preserveAspectRatio xmlns fill fill-opacity fill-rule',
    'stroke stroke-width stroke-dasharray stroke-linejoin stroke-linecap stroke-opacity opacity offset stop-color',
    'text-anchor dominant-baseline font-size font-weight font-family font-style letter-spacing dx dy clip-path',
    'patternUnits patternTransform gradientUnits marker-end marker-start target rel',
  ].flatMap((line) => line.split(' ')),
);

export function sanitise(tree: Tree): Tree {
  return mapElements(tree, (element) => {
    if (poison.has(element.name)) return [];
    if (!elements.has(element.name)) return element.children;
    return [{ ...element, attributes: harmless(element) }];
  });
}

function harmless({ name, attributes: given }: TreeElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([key, value]) =>
        (attributes.has(key) || key.startsWith('aria-')) && (checks[key]?.(value, name) ?? safePaint(value)),
    ),
  );
}

const checks: Readonly<Record<string, (value: string, element: string) => boolean>> = {
  href: (value, element) => element === 'a' && /^(?:https?:\/\/|mailto:|#)/i.test(value),
  src: (value, element) => element === 'img' && /^data:image\/(?:png|jpeg);base64,/.test(value),
  // Only what our own passes and Marp's tables set.
  style: (value) => /^(?:--[\w-]+:[\w.%-]+|text-align:(?:start|end|left|right|center))$/.test(value),
};

/** A paint may point at a pattern in the same drawing, never outside. */
function safePaint(value: string): boolean {
  return !/url\(\s*["']?(?!#)/i.test(value) && !/javascript:/i.test(value);
}
