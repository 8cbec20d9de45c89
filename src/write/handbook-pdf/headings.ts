/** A book's HTML, turned into what its tags cannot say twice: the titles of its bookmarks, the ids it holds. */

/** The text of every heading, in order, as a reader would read it. */
export function headingsIn(html: string): readonly string[] {
  return [...html.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map((match) => plain(match[2] ?? ''));
}

/** Every id a link could lead to; drawings keep theirs to themselves. */
export function idsIn(html: string): readonly string[] {
  return [...html.replace(/<svg[\s\S]*?<\/svg>/g, '').matchAll(/<[a-z][^>]*? id="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
}

function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
