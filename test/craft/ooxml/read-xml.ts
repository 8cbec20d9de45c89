/** Turns XML into what a test asks of it, without a parser: what we write ourselves is regular. */
import { strFromU8, unzipSync } from 'fflate';

/** Every element of that name, whole, in order; none of them holds another of its own name. */
export function elements(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([whole]) => whole);
}

export function attribute(element: string, name: string): string | undefined {
  return new RegExp(`^<[^>]* ${name}="([^"]*)"`).exec(element)?.[1];
}

/** The text between tags, one entry an element. */
export function texts(xml: string, name: string): readonly string[] {
  return elements(xml, name).map((element) => element.replaceAll(/<[^>]*>/g, ''));
}

export function unpack(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
