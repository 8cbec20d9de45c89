/** A YAML file → its tree and every fault of its writing, each mended in a copy so that the next can be found. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { type SourceText, type Span, lineSpan as wholeLine } from '../model/span.ts';
import { duplicateKeyFaults } from './duplicate-keys.ts';
import { hostileKeyFaults } from './hostile-keys.ts';
import { dashFault, depthFault, sizeFault } from './limits.ts';
import { mergeFault } from './merge-marks.ts';
import { type Finding, lineAt, type Mend, mend, type Patch, patched } from './patch.ts';
import { refusedLexemes } from './refusals.ts';
import { findingOf } from './syntax.ts';
import type { Node } from './tree.ts';
import { type Lexeme, lexemesOf, type Parsed, parseLexemes } from './yaml.ts';

export interface YamlReading {
  /** Undefined where the file is empty or unreadable as a whole. */
  readonly root: Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Of faults of writing, what could be tried to mend them. */
  readonly mends: readonly { readonly fault: Diagnostic; readonly mends: readonly Mend[] }[];
  /** Places whose content is not what was meant, because a fault was mended there. */
  readonly doubtful: readonly Span[];
  /** Offset behind which the tree is guesswork; the file's length where none is. */
  readonly trustedUntil: number;
  /** Whether lines were left out, so that what seems to be missing may be there. */
  readonly hasHoles: boolean;
}

export function readYaml(source: SourceText): YamlReading {
  const early = sizeFault(source) ?? dashFault(source) ?? mergeFault(source);
  if (early !== undefined) return unreadable(early);
  const lexemes = lexemesOf(source.text);
  const deep = depthFault(source.path, lexemes);
  if (deep !== undefined) return unreadable(deep);
  const mended = mendAll(mendRefused(source, lexemes));
  const { root, documents } = mended.parsed;
  const more = documents > 1 ? [secondDocument(source, lexemes)] : [];
  const inTree =
    root === undefined ? [] : [...duplicateKeyFaults(root, mended.text), ...hostileKeyFaults(root)];
  const found = mended.findings.map((finding) => diagnosticOf(finding, source.path));
  const mends = [
    ...found.map((fault, index) => ({ fault, mends: mended.findings[index]?.mends ?? [] })),
    ...more.map((fault) => ({ fault, mends: withoutMark(source.text, fault) })),
  ];
  return {
    root,
    diagnostics: [...found, ...more, ...inTree.filter((fault) => !isDoubtful(fault, mended.doubtful))],
    mends: mends.filter((each) => each.mends.length > 0),
    doubtful: mended.doubtful,
    trustedUntil: mended.trustedUntil,
    // What a second document or a merge key was to bring in is missing too.
    hasHoles: mended.hasHoles || more.length > 0 || inTree.some(({ code }) => code === 'yaml-anchor'),
  };
}

export function unreadable(fault: Diagnostic): YamlReading {
  return { root: undefined, diagnostics: [fault], mends: [], doubtful: [], trustedUntil: 0, hasHoles: true };
}

/** A key that seems to stand twice because a line between the two could not be read does not. */
function isDoubtful({ span, related }: Diagnostic, doubtful: readonly Span[]): boolean {
  const isBetween = (place: Span): boolean =>
    related !== undefined && place.start > related.span.start && place.start < span.start;
  return overlapsAny(span, doubtful) || doubtful.some(isBetween);
}

export function overlapsAny(span: Span, places: readonly Span[]): boolean {
  return places.some(({ start, end }) => span.start < end && start < Math.max(span.end, span.start + 1));
}

interface Mending {
  readonly text: string;
  readonly path: string;
  readonly lexemes: readonly Lexeme[];
  readonly parsed: Parsed;
  readonly findings: readonly Finding[];
  readonly doubtful: readonly Span[];
  readonly trustedUntil: number;
  readonly hasHoles: boolean;
}

/** Anchors, aliases and tags are taken out before anything else is judged. */
function mendRefused(source: SourceText, lexemes: readonly Lexeme[]): Mending {
  const findings = refusedLexemes(source.text, lexemes);
  const patches = findings.flatMap((finding) => finding.patches[0] ?? []);
  const text = patched(source.text, patches);
  const clean = patches.length === 0 ? lexemes : lexemesOf(text);
  return {
    text,
    path: source.path,
    lexemes: clean,
    parsed: parseLexemes(clean, { path: source.path, text }),
    findings,
    doubtful: patches.map(({ start }) => lineSpan(source, start)),
    trustedUntil: source.text.length,
    // What an alias was to bring in is missing now.
    hasHoles: lexemes.some(({ kind }) => kind === 'alias'),
  };
}

/** As many faults as a person wants to hear of at once, and fewer in a long file: each costs another reading. */
const mostRounds = 24;
const mostRead = 1024 * 1024;

function mendAll(first: Mending): Mending {
  let mending = first;
  const rounds = Math.min(mostRounds, Math.ceil(mostRead / Math.max(1, first.text.length)));
  for (let round = 0; round < rounds && mending.parsed.complaints.length > 0; round += 1) {
    const next = mendFirst(mending);
    mending = next;
    if (next.trustedUntil < next.text.length) return next;
  }
  const left = mending.parsed.complaints[0];
  return left === undefined ? mending : { ...mending, trustedUntil: lineAt(mending.text, left.start).start };
}

/** One fault found and mended; where nothing helps, the rest of the file is not trusted. */
function mendFirst(mending: Mending): Mending {
  const { text, path, lexemes, parsed } = mending;
  const [complaint] = parsed.complaints;
  if (complaint === undefined) return mending;
  const finding = findingOf(text, lexemes, complaint);
  const findings = [...mending.findings, finding];
  for (const patches of finding.patches) {
    const tried = { path, text: patched(text, patches) };
    const again = lexemesOf(tried.text);
    const reading = parseLexemes(again, tried);
    const isHole = isBlanking(patches, text);
    if (!isBetter(reading, parsed, finding, { text, isHole })) continue;
    const doubtful =
      isHole || finding.code !== 'yaml-tab'
        ? patches.map(({ start }) => lineSpan({ path, text }, start))
        : [];
    return {
      ...mending,
      text: tried.text,
      lexemes: again,
      parsed: reading,
      findings,
      doubtful: [...mending.doubtful, ...doubtful],
      hasHoles: mending.hasHoles || isHole,
    };
  }
  const line = lineAt(text, Math.min(complaint.start, finding.start));
  return { ...mending, findings, trustedUntil: line.start, hasHoles: true };
}

function isBlanking(patches: readonly Patch[], text: string): boolean {
  return patches.some(
    ({ start, text: over }) => over.trim() === '' && lineAt(text, start).text.length === over.length,
  );
}

/** The parser gets beyond the mended line; where the line was left out, with fewer complaints than before as well. */
function isBetter(
  after: Parsed,
  before: Parsed,
  finding: Finding,
  { text, isHole }: { readonly text: string; readonly isHole: boolean },
): boolean {
  const [first] = after.complaints;
  if (first === undefined) return true;
  const mended = lineAt(text, finding.start);
  const isBeyond = first.start > mended.start + mended.text.length;
  return isBeyond && (!isHole || linesOf(after, text).size < linesOf(before, text).size);
}

function linesOf(parsed: Parsed, text: string): ReadonlySet<number> {
  return new Set(parsed.complaints.map(({ start }) => lineAt(text, start).start));
}

function lineSpan({ path, text }: SourceText, offset: number): Span {
  const line = lineAt(text, offset);
  return { path, start: line.start, end: line.start + line.text.length + 1 };
}

function diagnosticOf({ code, start, end, message, cure }: Finding, path: string): Diagnostic {
  return { code, severity: 'error', span: { path, start, end }, message, cure };
}

function secondDocument({ path }: SourceText, lexemes: readonly Lexeme[]): Diagnostic {
  const start = secondMark(lexemes)?.start ?? 0;
  return {
    code: 'yaml-many-documents',
    severity: 'error',
    span: { path, start, end: start + 3 },
    message: 'A second document starts here; only the first is read',
    cure: 'Take this line away, or move what follows to a file of its own',
  };
}

/** Without the line, what follows may belong to what stands before it. */
function withoutMark(text: string, { span }: Diagnostic): readonly Mend[] {
  const { start, end } = lineAndEnd(text, { ...span, end: span.start });
  return mend('Take this line away', { start, end }, '');
}

function secondMark(lexemes: readonly Lexeme[]): Lexeme | undefined {
  const content = lexemes.findIndex(({ kind, source }) => !quiet.has(kind) && source !== '');
  return lexemes.find(({ kind }, index) => index > content && (kind === 'doc-start' || kind === 'doc-end'));
}

function lineAndEnd(text: string, span: Span): Span {
  const line = wholeLine(text, span);
  return { ...line, end: Math.min(text.length, line.end + 1) };
}

const quiet: ReadonlySet<string> = new Set([
  'newline',
  'space',
  'comment',
  'doc-mode',
  'byte-order-mark',
  'doc-start',
]);
