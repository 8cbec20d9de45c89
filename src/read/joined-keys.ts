/** `level: core, seconds: 90`: two keys on one line, where their writer took a comma or a bar for the end of the first. */
import { type Finding, finding, lineAfter, mend, type Scene } from './patch.ts';

export function joinedKeys(scene: Scene): Finding | undefined {
  const { line, complaint } = scene;
  if (!/^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$|^UNEXPECTED_TOKEN$/.test(complaint.code)) return undefined;
  const match =
    /^(\s*)((?:- +)*)[a-z][\w-]*:[ \t]+[^,;|"'[{]+?([ \t]*[,;|][ \t]*)([a-z][\w-]*):(?:[ \t]|$)/.exec(
      line.text,
    );
  const [whole = '', lead = '', dashes = '', gap = '', key = ''] = match ?? [];
  if (match === null || !isKeyElsewhere(key, scene)) return undefined;
  const start = line.start + whole.lastIndexOf(`${gap}${key}:`);
  const said = {
    message: `${key}: begins in the middle of a line`,
    cure: `Write ${key}: on a line of its own`,
    mends: [
      ...mend(
        `Write ${key}: on a line of its own`,
        { start, end: start + gap.length },
        `\n${lead}${' '.repeat(dashes.length)}`,
      ),
      ...asOneText(scene, whole.indexOf(':')),
    ],
  };
  // Without the line: what the second key says would be missing.
  return finding(scene, start, said);
}

/** The other thing it may be: words with a colon in them. Where both read well, neither is sure. */
function asOneText({ line }: Scene, colon: number): ReturnType<typeof mend> {
  const start = line.start + colon + 1 + (/^[ \t]+/.exec(line.text.slice(colon + 1))?.[0].length ?? 0);
  const end = line.start + line.text.trimEnd().length;
  return mend(
    'Put the text in quotation marks',
    { start, end },
    JSON.stringify(line.text.slice(start - line.start).trimEnd()),
  );
}

function isKeyElsewhere(key: string, { text, line }: Scene): boolean {
  const others =
    text.slice(0, line.start) +
    (lineAfter(text, line) === undefined ? '' : text.slice(line.start + line.text.length));
  return new RegExp(`(?:^\\s*(?:- +)*|[{,] *)${key}:(?:\\s|$)`, 'm').test(others);
}
