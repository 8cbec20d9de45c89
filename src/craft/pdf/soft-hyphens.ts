/** Pages whose words are cut up by unused break points, turned into pages whose words can be searched and copied whole. */

/**
 * A soft hyphen no line broke at is drawn as a space without width that stands for the character U+00AD: in the way
 * of whoever looks for the word. The hyphen a line ends with is a sign of its own.
 */
export function withoutSoftHyphens(operators: string): string {
  return operators.includes('<FEFF00AD>') ? operators.replace(unused, '$1') : operators;
}

/** The move to its place is kept, since the next glyph is placed from there. */
const unused =
  /\/Span<<\/ActualText <FEFF00AD> >> BDC\n((?:\S+ \S+ Td )?)<[0-9A-F]{4}> Tj\nEMC\n(?=(?:\/Span<<[^\n]*\n)?0 0 Td |ET\n)/g;
