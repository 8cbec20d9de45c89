/** A finished file → the same with one item of one list left out, as a faulty writer would make it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The second item of the first list that has one. */
export function withoutBullet(html: string): string {
  const dropped = html.replace(/(<section [^>]*class="points.*?<\/li>)\s*<li\b.*?<\/li>/s, '$1');
  if (dropped === html) throw new Error('the deck has no list');
  return dropped;
}

/** The second paragraph of the first body that has three. */
export function withoutParagraph(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  for (const path of slides.sort()) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const dropped = xml.replace(/(<p:ph type="body".*?<p:txBody>.*?<\/a:p>)<a:p>.*?<\/a:p>(<a:p>)/s, '$1$2');
    if (dropped !== xml) return zipSync({ ...parts, [path]: strToU8(dropped) });
  }
  throw new Error('the deck has no list');
}
