/** An author's text → Markdown's tokens of it. The only importer of markdown-it. */
import MarkdownIt from 'markdown-it';

export type Token = ReturnType<MarkdownIt['parseInline']>[number];

/** Holds rules only, no state: every call parses afresh. */
const engine = makeEngine();

export function tokensOf(text: string): readonly Token[] {
  return engine.parseInline(text, {})[0]?.children ?? [];
}

/** Behind `](`: where the address starts and ends, and the end of the link behind its title and bracket. */
export function addressAt(text: string, at: number): readonly [number, number, number] {
  const from = at + blanksIn(text, at);
  const address = engine.helpers.parseLinkDestination(text, from, text.length);
  const to = address.ok ? address.pos : from;
  const behind = to + blanksIn(text, to);
  const title = behind > to ? engine.helpers.parseLinkTitle(text, behind, text.length) : undefined;
  const end = title?.ok ? title.pos : behind;
  return [from, to, end + blanksIn(text, end) + 1];
}

function blanksIn(text: string, at: number): number {
  return /^[ \t\n]*/.exec(text.slice(at))?.[0].length ?? 0;
}

/** Only what authors are taught: emphasis, strong, code, links, escapes and marks. */
function makeEngine(): MarkdownIt {
  const markdown = new MarkdownIt('zero', { html: false, linkify: false, typographer: false, breaks: false });
  markdown.enable(['emphasis', 'link', 'backticks', 'escape', 'newline']);
  markdown.disable('text_join', true);
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => address;
  markdown.inline.ruler.before('link', 'mark', (state, silent) => {
    const match = /^\[\[([^[\]\n]*(?:\n[^[\]\n]*)?)\]\]/.exec(state.src.slice(state.pos, state.posMax));
    if (match === null) return false;
    if (!silent) {
      const token = state.push('mark', '', 0);
      token.content = match[1] ?? '';
      token.markup = match[0];
    }
    state.pos += match[0].length;
    return true;
  });
  return markdown;
}
