/** HTML, turned into the same HTML with soft hyphens where its words may break: the only importer of `hyphen`. */
import english from 'hyphen/en-gb/index.js';
import spanish from 'hyphen/es/index.js';
import french from 'hyphen/fr/index.js';
import portuguese from 'hyphen/pt/index.js';
import russian from 'hyphen/ru/index.js';

/** Browsers without a desktop have no hyphenation dictionaries, so the points are marked beforehand. */
export function hyphenateHtml(html: string, language: string): string {
  const hyphenate = openHyphenator(language);
  if (hyphenate === undefined) return html;
  let closed: string | undefined;
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      // A browser reads a document with a broken `<!doctype html>` in the ways of its forebears.
      if (piece.startsWith('<!')) return piece;
      const tag = /^<(\/?)([a-zA-Z][\w-]*)/.exec(piece);
      if (tag === null) return closed === undefined ? hyphenate(piece) : piece;
      const [, end, name = ''] = tag;
      if (closed === undefined && end === '' && whole.has(name)) closed = name;
      else if (closed === name && end === '/') closed = undefined;
      return piece;
    })
    .join('')
    .replace(lastWord, (_, broken: string, end: string) => broken.replaceAll('\u00ad', '') + end);
}

/** A paragraph's last line is never the end of a word. */
const lastWord =
  /([^\s<>\u00a0]*\u00ad[^\s<>\u00a0]*)((?:<\/(?:em|a|span)>)*\s*(?:<sup class="refs">(?:(?!<\/sup>).)*<\/sup>)?\s*<\/(?:p|li)>)/g;

/** Elements whose words are never broken: they are not running text, or it would be ugly. None of them nests in itself. */
const whole: ReadonlySet<string> = new Set([
  'head',
  'style',
  'svg',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Language → patterns of the package; British ones break English by its roots. A new language is one line here. */
const patterns: Readonly<Record<string, typeof english>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  ru: russian,
};

/** A word breaks where it always does: a book set several times, in several editions, is asked word by word only once. */
const hyphenators = new Map<string, (text: string) => string>();

function openHyphenator(language: string): ((text: string) => string) | undefined {
  const code = language.split('-')[0] ?? '';
  const found = patterns[code];
  if (found === undefined) return undefined;
  const opened = hyphenators.get(code) ?? hyphenatorOf(found);
  hyphenators.set(code, opened);
  return opened;
}

function hyphenatorOf(found: typeof english): (text: string) => string {
  const words = new Map<string, string>();
  const broken = (word: string): string => {
    const known = words.get(word) ?? withoutStumps(found.hyphenateSync(word, { minWordLength: 6 }));
    words.set(word, known);
    return known;
  };
  return (text) => text.replace(word, broken);
}

/** Fewer than three letters before or after a hyphen look like a mistake. */
function withoutStumps(word: string): string {
  return word.replace(/^(\p{L}{1,2})\u00ad/u, '$1').replace(/\u00ad(\p{L}{1,2})$/u, '$1');
}

/** Words of six letters and more, but not names in capitals, character references or parts of an address. */
const word = /(?<![\p{L}\d&#;@./-])\p{L}\p{Ll}{5,}(?![\p{L}\d;@/]|\.\p{L})/gu;
