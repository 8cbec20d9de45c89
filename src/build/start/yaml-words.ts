/** A text → how it stands behind a key of a YAML file, as the one who wrote it meant it. */

/** Begins with a letter or digit, and holds nothing YAML would take for a sign. */
const bare = /^[\p{L}\p{N}(][^\n\r\t:#"'`]*(?:[:#'](?=[^\s])[^\n\r\t:#"'`]*)*$/u;
const valueLike = /^(?:true|false|null|yes|no|on|off|[-+.\d][\d_.:eExX+-]*)$/i;
const longest = 100;

/** Plain where that is safe, else in double quotes; long texts below a `|`, `indent` spaces in. */
export function yamlWords(text: string, indent: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length > longest && !/^\s/.test(words)) return `|\n${folded(words, indent)}`;
  const isPlain = bare.test(words) && !valueLike.test(words) && !/[\s:]$/.test(words);
  return isPlain ? words : JSON.stringify(words);
}

function folded(words: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + word.length + 1 + indent > longest + 10) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n');
}
