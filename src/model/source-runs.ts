/** The runs of words of a source, kept in a project as numbers: as long as a fifteenth of the text, and none of it. */
import type { Named } from './text.ts';

export interface SourceRuns {
  /** The source in the ledger. */
  readonly id: Named;
  /** Of every run of nine words; sorted, none twice. */
  readonly runs: readonly number[];
}

const bytesARun = 5;

/** Numbers below 2^40 → base64, five bytes each. */
export function packRuns(runs: readonly number[]): string {
  const bytes = runs.flatMap((run) => [
    Math.floor(run / 0x1_0000_0000),
    (run >>> 24) & 0xff,
    (run >>> 16) & 0xff,
    (run >>> 8) & 0xff,
    run & 0xff,
  ]);
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

/** The numbers, or undefined where this is not what `packRuns` made. */
export function unpackRuns(packed: string): readonly number[] | undefined {
  const base64 = packed.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  const letters = atob(base64);
  if (letters.length % bytesARun !== 0) return undefined;
  const runs: number[] = [];
  for (let at = 0; at < letters.length; at += bytesARun) {
    let run = 0;
    for (let byte = 0; byte < bytesARun; byte += 1) run = run * 256 + letters.charCodeAt(at + byte);
    runs.push(run);
  }
  return runs;
}

/** The file of a project that keeps the runs of a source. */
export function runsFileText(source: string, runs: readonly number[]): string {
  const lines = packRuns(runs).match(/.{1,120}/g) ?? [];
  return [
    '# yaml-language-server: $schema=../../schema/runs.json',
    `# The ${runs.length} runs of nine words of this source as numbers. Made by lectern fingerprint; not written by hand.`,
    `source: ${source}`,
    'runs: |',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
}
