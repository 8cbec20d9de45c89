/** Words on the lines below a key without the `|` that makes a text of them, where one has a colon and seems to be a key. */
import { type Finding, finding, type Line, lineAfter, lineAt, mend, type Scene } from './patch.ts';
import { leadOf } from './written-value.ts';

export function missingBar(scene: Scene): Finding | undefined {
  const { text, line } = scene;
  const header = headerAbove(text, line);
  const first = header === undefined ? undefined : lineAfter(text, header);
  if (header === undefined || first === undefined || !isWords(first.text)) return undefined;
  const body = bodyBelow(text, header);
  const end = header.start + header.text.trimEnd().length;
  const key = header.text.trim().replace(/^(?:- +)*/, '');
  const said = {
    message: 'A text over several lines needs a | behind its key',
    cure: `Write ${key} |`,
    mends: mend(`Write ${key} |`, { start: end, end }, ' |'),
  };
  return finding(scene, first.start + leadOf(first.text), said, [body.flatMap(withoutSigns)]);
}

/** The line further out that these stand below, if it is a key with nothing behind it. */
function headerAbove(text: string, line: Line): Line | undefined {
  let header = line;
  while (header.start > 0 && (header.text.trim() === '' || leadOf(header.text) >= leadOf(line.text)))
    header = lineAt(text, header.start - 1);
  return /^\s*(?:- +)*[a-z][\w-]*:\s*$/.test(header.text) ? header : undefined;
}

/** Begins like a sentence, and its colon comes behind a word no key is like. */
function isWords(line: string): boolean {
  return /^\s*["“]?\p{Lu}/u.test(line) && !/^\s*(?:- |[a-z][\w-]*:(?:\s|$))/.test(line);
}

function bodyBelow(text: string, header: Line): readonly Line[] {
  const lines: Line[] = [];
  for (let next = lineAfter(text, header); next !== undefined; next = lineAfter(text, next)) {
    if (next.text.trim() !== '' && leadOf(next.text) <= leadOf(header.text)) break;
    lines.push(next);
  }
  return lines;
}

/** What makes keys, comments and dashes of words, taken for words. */
function withoutSigns({ start, text }: Line): { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/:(?=\s|$)|(?<=\s)#|(?<=^\s*)-(?= )/g)].map(({ index }) => ({
    start: start + index,
    text: '.',
  }));
}
