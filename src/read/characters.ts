/** Characters nobody can see and nobody means: controls, bidirectional overrides, isolates left open. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/span.ts';

/** Controls but tab and line ends, separators of lines, bidirectional overrides, annotations, a byte order mark within, unreadable bytes. */
const refused = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202a-\u202e\ufff9-\ufffb\ufffd]|(?<!^)\ufeff|\r(?!\n)/gu;
const isolates = /[\u2066-\u2069]/gu;

export function characterFaults(source: SourceText): readonly Diagnostic[] {
  const found = [...source.text.matchAll(refused)].map((match) => fault(source.path, match.index, match[0]));
  return [...found, ...openIsolates(source)];
}

/** An isolate must be closed on its own line, else it reaches into what follows. */
function openIsolates(source: SourceText): Diagnostic[] {
  const found: Diagnostic[] = [];
  let lineAt = 0;
  for (const line of source.text.split('\n')) {
    const open: number[] = [];
    for (const match of line.matchAll(isolates)) {
      if (match[0] !== '\u2069') open.push(match.index);
      else if (open.pop() === undefined) found.push(fault(source.path, lineAt + match.index, match[0]));
    }
    found.push(...open.map((at) => fault(source.path, lineAt + at, line[at] ?? '')));
    lineAt += line.length + 1;
  }
  return found;
}

function fault(path: string, at: number, character: string): Diagnostic {
  if (character === '\ufffd') return unreadable(path, at);
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'text-control',
    severity: 'error',
    span: { path, start: at, end: at + character.length },
    message: `An invisible control character stands here: U+${code}`,
    cure: 'Delete it; retype the words around it if need be',
  };
}

function unreadable(path: string, at: number): Diagnostic {
  return {
    code: 'text-control',
    severity: 'error',
    span: { path, start: at, end: at + 1 },
    message: 'A character that could not be read stands here: U+FFFD',
    cure: 'Save the file as UTF-8, then write the character again',
  };
}
