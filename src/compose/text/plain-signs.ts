/** Text as it may be written → as terms are looked for in it: no soft hyphens, accents in one character with their letters. */
export interface PlainSigns {
  readonly text: string;
  /** A place in it → the place in the text as written. */
  readonly placeOf: (at: number) => number;
}

export function plainSigns(written: string): PlainSigns {
  if (!/[\u00ad\p{M}]/u.test(written)) return { text: written, placeOf: (at) => at };
  let text = '';
  const places: number[] = [];
  for (const match of written.matchAll(/\u00ad|\P{M}\p{M}*|\p{M}+/gu)) {
    const sign = match[0] === '\u00ad' ? '' : match[0].normalize('NFC');
    for (let at = 0; at < sign.length; at += 1) places.push(match.index + Math.min(at, match[0].length - 1));
    text += sign;
  }
  places.push(written.length);
  return { text, placeOf: (at) => places[at] ?? written.length };
}
