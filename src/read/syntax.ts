/** The parser's errors → our diagnostics, in a contributor's words, after a look at the line itself. */
import type { YAMLError } from 'yaml';
import type { Code } from '../model/codes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/span.ts';

interface Reading {
  readonly code: Code;
  readonly at: number;
  readonly message: string;
  readonly cure: string;
}

export function syntaxDiagnostic(error: YAMLError, source: SourceText): Diagnostic {
  const reading =
    tab(error, source) ?? duplicateKey(error, source) ?? colon(error, source) ?? named(error, source);
  const { code, at, message, cure } = reading;
  return { code, severity: 'error', span: { path: source.path, start: at, end: at + 1 }, message, cure };
}

function lineAround(text: string, at: number): { readonly start: number; readonly text: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, text: text.slice(start, end === -1 ? undefined : end) };
}

function tab(error: YAMLError, source: SourceText): Reading | undefined {
  const line = lineAround(source.text, error.pos[0]);
  const column = /^[ ]*\t/.test(line.text) ? line.text.indexOf('\t') : -1;
  if (error.code !== 'TAB_AS_INDENT' && column === -1) return undefined;
  return {
    code: 'yaml-tab',
    at: column === -1 ? error.pos[0] : line.start + column,
    message: 'A tab stands where spaces are wanted',
    cure: 'Replace the tab with spaces, two for each step',
  };
}

function duplicateKey(error: YAMLError, source: SourceText): Reading | undefined {
  if (error.code !== 'DUPLICATE_KEY') return undefined;
  const key = /^["']?([^"':\s]+)/.exec(source.text.slice(error.pos[0]))?.[1] ?? 'key';
  return {
    code: 'yaml-duplicate-key',
    at: error.pos[0],
    message: `The key ${key} stands twice here`,
    cure: `Keep one ${key} and take the other away`,
  };
}

/** `title: Tunis: the second phase` – by far the most common slip; the second colon is the place. */
function colon(error: YAMLError, source: SourceText): Reading | undefined {
  const from = lineAround(source.text, error.pos[0]);
  for (const line of [from, lineAround(source.text, Math.max(0, from.start - 1))]) {
    const match = /^\s*(?:- +)*[\w-]+: +(?!["'|>[{])[^#]*?(: )/.exec(`${line.text} `);
    if (match === null) continue;
    const at = line.start + match[0].length - 2;
    return {
      code: 'yaml-colon',
      at,
      message: 'A colon and a space inside a text start a new key',
      cure: 'Put the text in quotation marks, or write it on the next line below a |',
    };
  }
  return undefined;
}

const namedErrors: Readonly<Partial<Record<YAMLError['code'], Omit<Reading, 'at'>>>> = {
  MULTIPLE_DOCS: {
    code: 'yaml-many-documents',
    message: 'A second document starts here; only the first would be read',
    cure: 'Take the --- away, or move what follows to a file of its own',
  },
  BAD_ALIAS: {
    code: 'yaml-anchor',
    message: 'An alias (*) is not used in Lectern content',
    cure: 'Put the text in quotation marks, or refer to things by their id',
  },
  MISSING_CHAR: {
    code: 'yaml-syntax',
    message: 'Something is missing here: a closing quotation mark or bracket, or a colon after a key',
    cure: 'Close the quotation mark or bracket on this or an earlier line',
  },
  BAD_INDENT: {
    code: 'yaml-syntax',
    message: 'This line is indented otherwise than its neighbours',
    cure: 'Line it up with the keys or dashes it belongs to',
  },
  BAD_SCALAR_START: {
    code: 'yaml-syntax',
    message: 'A text cannot start with this character',
    cure: 'Put the text in quotation marks',
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-tag',
    message: 'A tag (!) is not used in Lectern content',
    cure: 'Take the tag away, or put the text in quotation marks',
  },
};

function named(error: YAMLError, source: SourceText): Reading {
  const known = namedErrors[error.code];
  const at = Math.min(error.pos[0], Math.max(0, source.text.length - 1));
  return known === undefined
    ? {
        code: 'yaml-syntax',
        at,
        message: 'This line cannot be read',
        cure: 'Compare its dashes, colons and indentation with the lines around it',
      }
    : { ...known, at };
}
