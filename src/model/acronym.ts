/** Whether words are an acronym. */

/** `IGF`, `ccTLD`, `WSIS+10`; not `Tunis Agenda`. */
export function isAcronym(words: string): boolean {
  return !words.includes(' ') && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
