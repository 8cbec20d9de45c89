/** A file's bytes → how they are stored. */
import type { FileFact } from './set-up.ts';

export function fileFact(path: string, bytes: Uint8Array): FileFact {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return {
    path,
    encoding,
    hasMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
    lineEnds: lineEndsOf(text),
    tabAt: lineOf(text, /^ *\t+ *[^\s#]/),
    conflictAt: lineOf(text, /^(?:<<<<<<< |>>>>>>> )/),
  };
}

function encodingOf(bytes: Uint8Array): FileFact['encoding'] {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'other';
  }
}

function lineEndsOf(text: string): FileFact['lineEnds'] {
  if (/\r(?!\n)/.test(text) && !text.includes('\n')) return 'carriage-returns';
  return text.includes('\r\n') && /(?:^|[^\r])\n/.test(text) ? 'mixed' : 'one';
}

function lineOf(text: string, pattern: RegExp): number | undefined {
  const at = text.split('\n').findIndex((line) => pattern.test(line));
  return at === -1 ? undefined : at + 1;
}
