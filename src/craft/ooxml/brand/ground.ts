/** Whether a master's words are light on dark, from the colours its theme gives them. */
import { child, type XmlElement } from '../read-xml.ts';

export function brandGround(master: XmlElement, theme: XmlElement): 'light' | 'dark' {
  const map = child(master, 'clrMap')?.attributes;
  const colours = child(theme, 'themeElements', 'clrScheme');
  const [ground, words] = (['bg1', 'tx1'] as const).map((name) => {
    const [colour] = child(colours, map?.get(name) ?? usual[name])?.children ?? [];
    return brightness(colour?.attributes.get('lastClr') ?? colour?.attributes.get('val'));
  });
  return (ground ?? 1) < (words ?? 0) ? 'dark' : 'light';
}

const usual = { bg1: 'lt1', tx1: 'dk1' } as const;

/** 0 to 1, about as the eye weighs it; undefined for a colour not given in digits. */
function brightness(hex: string | undefined): number | undefined {
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return red * 0.3 + green * 0.59 + blue * 0.11;
}
