/** What is missing or strange at the head of a line, although the parser stumbles only over the next one. */
import { askew } from './indentation.ts';
import { type Finding, finding, type Line, lineAfter, lineAt, mend, patched, type Scene } from './patch.ts';
import { leadOf } from './written-value.ts';
import { lexemesOf, parseLexemes } from './yaml.ts';

interface Sign {
  readonly message: string;
  readonly cure: string;
  /** The stretch of the line that is wrong, and what belongs there. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The same in as many characters as stand there, so that reading can go on. */
  readonly stopgap: { readonly at: number; readonly text: string };
}

type Look = (line: string, scene: Scene) => Sign | undefined;

const looks: readonly Look[] = [
  gluedKey,
  gluedDash,
  otherBullet,
  otherColon,
  otherComment,
  bareKey,
  missingDash,
  dashTooFarOut,
];

/** Only where all is well when the sign is mended: what looks strange in the lines of a text is none. */
export function signAbove(scene: Scene): Finding | undefined {
  for (const line of [scene.line, lineBefore(scene.text, scene.line)])
    for (const look of line === undefined ? [] : looks) {
      const sign = line === undefined ? undefined : look(line.text, scene);
      if (line === undefined || sign === undefined) continue;
      const { message, cure, from, to, text } = sign;
      const patches = [{ start: line.start + sign.stopgap.at, text: sign.stopgap.text }];
      if (!helps(scene, patches, line)) continue;
      const stretch = { start: line.start + from, end: line.start + to };
      return finding(scene, stretch.start, { message, cure, mends: mend(cure, stretch, text) }, [patches]);
    }
  return undefined;
}

function lineBefore(text: string, line: Line): Line | undefined {
  let before = line;
  while (before.start > 0) {
    before = lineAt(text, before.start - 1);
    if (before.text.trim() !== '') return before;
  }
  return undefined;
}

function helps({ text, complaint }: Scene, patches: Finding['patches'][number], line: Line): boolean {
  const tried = patched(text, patches);
  const [first] = parseLexemes(lexemesOf(tried), { path: '', text: tried }).complaints;
  const beyond = Math.max(complaint.start, line.start + line.text.length);
  return first === undefined || first.start > beyond;
}

/** `level:core` */
function gluedKey(line: string): Sign | undefined {
  const [head, key] = /^\s*(?:- +)*([\w-]+)(?=:[^\s:/])/.exec(line) ?? [];
  if (head === undefined) return undefined;
  const at = head.length;
  return {
    message: `A space is missing behind ${key}:`,
    cure: `Write ${key}: with a space behind the colon`,
    from: at,
    to: at + 1,
    text: ': ',
    stopgap: { at, text: ': ' },
  };
}

/** `-The summit` */
function gluedDash(line: string): Sign | undefined {
  const at = /^\s*(?=-[^\s-])/.exec(line)?.[0].length;
  if (at === undefined) return undefined;
  return {
    message: 'A space is missing behind the dash',
    cure: 'Write a space behind the dash',
    from: at,
    to: at + 1,
    text: '- ',
    stopgap: { at, text: '- ' },
  };
}

/** `• The summit` */
function otherBullet(line: string): Sign | undefined {
  const [head] = /^\s*(?=[•‣▪–—·]\s*\S)/u.exec(line) ?? [];
  if (head === undefined) return undefined;
  const at = head.length;
  const blanks = /^.\s*/u.exec(line.slice(at))?.[0].length ?? 1;
  return {
    message: `To YAML ${line.charAt(at)} is no dash`,
    cure: 'Start the line with a dash and a space',
    from: at,
    to: at + blanks,
    text: '- ',
    stopgap: { at, text: '- ' },
  };
}

/** `summary = Geneva`, `summary - Geneva`, and the colons of other scripts. */
function otherColon(line: string): Sign | undefined {
  const match =
    /^(\s*(?:- +)*)([a-z][\w-]*)([ \t]*[=：﹕∶][ \t]*|[?;,.][ \t]+|[ \t]+[-–—][ \t]+)(?=\S)/u.exec(line);
  const [, lead = '', key = '', gap = ''] = match ?? [];
  if (match === null) return undefined;
  const at = lead.length + key.length;
  return {
    message: `The colon behind ${key} is missing`,
    cure: `Write ${key}: with a colon`,
    from: lead.length,
    to: at + gap.length,
    text: `${key}: `,
    stopgap: { at, text: ': ' },
  };
}

/** `// still to be agreed`, `<!-- still to be agreed -->` */
function otherComment(line: string): Sign | undefined {
  const [, lead = '', sign = '', words = ''] = /^(\s*)(\/\/|<!--)\s*(.*?)\s*(?:-->)?$/.exec(line) ?? [];
  if (sign === '') return undefined;
  return {
    message: `To YAML ${sign} starts no comment`,
    cure: 'Start the line with # for a comment',
    from: lead.length,
    to: line.length,
    text: `# ${words}`,
    stopgap: { at: lead.length, text: '#' },
  };
}

/** A line without a dash among lines that have one. */
function missingDash(line: string, { text, complaint }: Scene): Sign | undefined {
  const lead = leadOf(line);
  if (line.trim() === '' || /^\s*(?:- |#)/.test(line)) return undefined;
  const start = text.lastIndexOf(line, complaint.start);
  const above = text.slice(0, Math.max(0, start)).split('\n').slice(0, -1);
  const sibling = above.findLast((each) => each.trim() !== '' && leadOf(each) <= lead);
  if (sibling === undefined || leadOf(sibling) !== lead || !/^\s*- /.test(sibling)) return undefined;
  // Another key may belong to the thing above, or to what the list stands in.
  const [, key] = /^\s*([\w-]+:)(?:\s|$)/.exec(line) ?? [];
  if (key !== undefined && !sibling.trimStart().startsWith(`- ${key}`)) return undefined;
  return {
    message: 'This line has no dash, and those around it have one',
    cure: 'Start the line with a dash and a space',
    from: lead,
    to: lead,
    text: '- ',
    stopgap: { at: lead, text: `- ${'x'.repeat(Math.max(0, line.length - lead - 2))}` },
  };
}

/** A dash a space or two before the column of the dashes above it, so that what stands below it seems to stand too far in. */
function dashTooFarOut(line: string, { text }: Scene): Sign | undefined {
  const at = /^ *(?=- )/.exec(line)?.[0].length;
  if (at === undefined) return undefined;
  const before = text.slice(0, text.indexOf(line));
  const short = [1, 2].find((by) => new RegExp(`^ {${at + by}}- `, 'm').test(before));
  if (short === undefined) return undefined;
  return {
    message: askew.message,
    cure: askew.cure,
    from: at,
    to: at,
    text: ' '.repeat(short),
    stopgap: { at, text: `${' '.repeat(short)}- ` },
  };
}

/** `title Geneva`, `seconds = 90`, `blocks`: a word that is a key elsewhere in the file. */
function bareKey(line: string, { text }: Scene): Sign | undefined {
  const match = /^(\s*(?:- +)*)([a-z][\w-]*)([ \t]*=[ \t]*|[ \t]+|$)(?!:)/.exec(line);
  const [, lead = '', key = '', gap = ''] = match ?? [];
  if (match === null || !new RegExp(`^\\s*(?:- +)*${key}:(?:\\s|$)`, 'm').test(text)) return undefined;
  const at = lead.length + key.length;
  const rest = line.slice(at + gap.length);
  const stop = rest === '' ? { at: at - 1, text: ':' } : { at, text: gap.length > 1 ? ': ' : ': ' };
  return {
    message: `The colon behind ${key} is missing`,
    cure: `Write ${key}: with a colon`,
    from: lead.length,
    to: at + gap.length,
    text: rest === '' ? `${key}:` : `${key}: `,
    stopgap: stop,
  };
}

/** The text below a `|` that begins as far out as its key. */
export function unindentedText(scene: Scene): Finding | undefined {
  const { text, line } = scene;
  for (const faulty of [line, lineBefore(text, line)]) {
    const above = faulty === undefined ? undefined : lineBefore(text, faulty);
    if (faulty === undefined || above === undefined) continue;
    const header = /^(\s*(?:- +)*)[\w-]+:(?:[ \t]+([|>])[-+]?)?$/.exec(above.text.trimEnd());
    const column = header?.[1]?.length;
    if (column === undefined || leadOf(faulty.text) > column) continue;
    const isBare = header?.[2] === undefined;
    if (isBare && /^\s*(?:- |#|[\w-]+:(?:\s|$))/.test(faulty.text)) continue;
    const lines = textFrom(text, faulty, column);
    const more = lines.map((each) => ({
      start: each.start,
      end: each.start + leadOf(each.text),
      text: ' '.repeat(column + 2),
    }));
    const said = {
      message: `The text below the ${isBare ? 'key' : '|'} must stand further in than its key`,
      cure: 'Indent it by two spaces more than its key',
      mends: [{ does: 'Indent the text', edits: more }],
    };
    // That nothing stands behind the key is no further fault.
    const key = { start: above.start, text: above.text };
    return finding(scene, faulty.start + leadOf(faulty.text), said, [
      [
        key,
        ...lines.map((each) => ({
          start: each.start,
          text: `#${' '.repeat(Math.max(0, each.text.length - 1))}`,
        })),
      ],
    ]);
  }
  return undefined;
}

/** The lines of words before the next key or dash. */
function textFrom(text: string, first: Line, column: number): readonly Line[] {
  const lines = [first];
  for (let next = lineAfter(text, first); next !== undefined; next = lineAfter(text, next)) {
    if (next.text.trim() === '' || leadOf(next.text) > column || /^\s*(?:- |[\w-]+:(?:\s|$))/.test(next.text))
      break;
    lines.push(next);
  }
  return lines;
}
