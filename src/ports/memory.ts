/** What earlier builds made: the same kind of thing of the same sources is not made twice. */
export interface Memory {
  /**
   * `sources` is the hash of everything that decides what `make` makes, but for the program and its browser. Made is plain
   * data: text, numbers, bytes, and lists, maps and objects of them.
   */
  recall<Made>(kind: string, sources: string, make: () => Promise<Made>): Promise<Made>;
}
