/** Words → the acronyms among them and where: `IGF`, `ccTLD`, `IPv6`; no roman numeral, symbol of a document or address. */

export interface FoundAcronym {
  /** Without the s of a plural. */
  readonly acronym: string;
  readonly at: number;
}

const roman = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$|^C{1,3}$/;

export function acronymsIn(words: string): readonly FoundAcronym[] {
  return [...words.matchAll(/\S+/g)]
    .filter(([chunk]) => /\p{Lu}.*\p{Lu}/u.test(chunk) && !isSymbol(chunk))
    .flatMap((chunk) =>
      [...chunk[0].matchAll(/[\p{L}\p{N}]+/gu)]
        .map((word) => ({ acronym: withoutPlural(word[0]), at: chunk.index + word.index }))
        .filter(({ acronym }) => isAcronym(acronym)),
    );
}

/** `A/RES/60/252`, `WSIS-II/PC-3/DOC/5-E`, `DESA-10`, `igf.int`. */
function isSymbol(chunk: string): boolean {
  return (/[/\-–‑]/.test(chunk) && /\p{N}/u.test(chunk)) || /:\/\/|\p{L}\.\p{L}{2}/u.test(chunk);
}

function withoutPlural(word: string): string {
  return /\p{Lu}s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Two capitals at least, and no more small letters than capitals and digits: `MacLean` is a name. */
function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const small = word.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small <= word.length - small && word.length <= 12 && !roman.test(word);
}
