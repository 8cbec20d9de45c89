/** Turtle → its statements in the order they stand. Collections and nameless nodes are not read: no concept scheme needs them. */

export type TurtleValue =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string; readonly language: string | undefined };

export interface Triple {
  readonly subject: string;
  readonly property: string;
  readonly value: TurtleValue;
}

export type TurtleReading =
  | { readonly kind: 'read'; readonly triples: readonly Triple[] }
  /** The line from 1 on which it cannot be understood. */
  | { readonly kind: 'broken'; readonly line: number };

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const tokens =
  /\s+|#[^\n]*|(?<iri><[^<>"{}|^`\s]*>)|(?<long>"""(?:[^"\\]|\\[\s\S]|""?(?!"))*"""|'''(?:[^'\\]|\\[\s\S]|''?(?!'))*''')|(?<short>"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')|(?<at>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)|(?<mark>\^\^|[;,]|\.(?!\d))|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>(?:[\p{L}_][\p{L}\p{N}_.-]*)?:(?:[\p{L}\p{N}_:%-]|\.(?=[\p{L}\p{N}_:%-]))*|[A-Za-z]+)/uy;

type Kind = 'iri' | 'text' | 'at' | 'mark' | 'number' | 'name';
interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly line: number;
}

export function readTurtle(text: string): TurtleReading {
  const found = tokensOf(text.replace(/^\ufeff/, ''));
  if (typeof found === 'number') return { kind: 'broken', line: found };
  const reader: Reader = { tokens: found, at: 0, prefixes: new Map(), triples: [] };
  while (reader.at < found.length) {
    const line = found[reader.at]?.line ?? 1;
    if (!readDirective(reader) && !readStatements(reader))
      return { kind: 'broken', line: found[reader.at]?.line ?? line };
  }
  return { kind: 'read', triples: reader.triples };
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly prefixes: Map<string, string>;
  readonly triples: Triple[];
}

/** The line of what is no token. */
function tokensOf(text: string): readonly Token[] | number {
  const found: Token[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at = tokens.lastIndex) {
    tokens.lastIndex = at;
    const match = tokens.exec(text);
    if (match === null) return line;
    const token = tokenOf(match.groups ?? {}, line);
    if (token !== undefined) found.push(token);
    line += match[0].split('\n').length - 1;
  }
  return found;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, line: number): Token | undefined {
  const { long, short, iri, at, mark, number, name } = groups;
  if (long !== undefined) return { kind: 'text', text: unescaped(long.slice(3, -3)), line };
  if (short !== undefined) return { kind: 'text', text: unescaped(short.slice(1, -1)), line };
  if (iri !== undefined) return { kind: 'iri', text: unescaped(iri.slice(1, -1)), line };
  if (at !== undefined) return { kind: 'at', text: at.slice(1), line };
  if (mark !== undefined) return { kind: 'mark', text: mark, line };
  if (number !== undefined) return { kind: 'number', text: number, line };
  return name === undefined ? undefined : { kind: 'name', text: name, line };
}

const escapes: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([\s\S]))/g, (whole, short, long, sign) => {
    if (sign !== undefined) return escapes[String(sign)] ?? String(sign);
    const code = Number.parseInt(String(short ?? long), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** `@prefix a: <…> .`, and `PREFIX a: <…>` as SPARQL writes it; a base says nothing we need. */
function readDirective(reader: Reader): boolean {
  const [first, second, third] = reader.tokens.slice(reader.at);
  const word = first?.text.toLowerCase();
  if (first?.kind !== 'at' && first?.kind !== 'name') return false;
  if (word === 'prefix' && second?.kind === 'name' && third?.kind === 'iri') {
    reader.prefixes.set(second.text, third.text);
    reader.at += 3;
  } else if (word === 'base' && second?.kind === 'iri') reader.at += 2;
  else return false;
  return first.kind === 'name' || take(reader, '.');
}

function take(reader: Reader, mark: string): boolean {
  const token = reader.tokens[reader.at];
  const isThere = token?.kind === 'mark' && token.text === mark;
  if (isThere) reader.at += 1;
  return isThere;
}

function readStatements(reader: Reader): boolean {
  const subject = readAddress(reader);
  if (subject === undefined) return false;
  do {
    // A semicolon may stand before the end.
    if (reader.tokens[reader.at]?.text === '.') break;
    const property = readAddress(reader);
    if (property === undefined) return false;
    do {
      const value = readValue(reader);
      if (value === undefined) return false;
      reader.triples.push({ subject, property, value });
    } while (take(reader, ','));
  } while (take(reader, ';'));
  return take(reader, '.');
}

function readAddress(reader: Reader): string | undefined {
  const token = reader.tokens[reader.at];
  const address =
    token?.kind === 'iri' ? token.text : token?.kind === 'name' ? spelledOut(token.text, reader) : undefined;
  if (address !== undefined) reader.at += 1;
  return address;
}

function spelledOut(name: string, { prefixes }: Reader): string | undefined {
  if (name === 'a') return rdfType;
  const colon = name.indexOf(':') + 1;
  const start = prefixes.get(name.slice(0, colon));
  return start === undefined || colon === 0 ? undefined : start + name.slice(colon);
}

function readValue(reader: Reader): TurtleValue | undefined {
  const token = reader.tokens[reader.at];
  const isValue = token?.kind === 'name' && /^(?:true|false)$/.test(token.text);
  if (token !== undefined && (token.kind === 'number' || isValue)) {
    reader.at += 1;
    return { kind: 'text', text: token.text, language: undefined };
  }
  if (token?.kind !== 'text') {
    const address = readAddress(reader);
    return address === undefined ? undefined : { kind: 'address', address };
  }
  reader.at += 1;
  const next = reader.tokens[reader.at];
  if (next?.kind === 'at') {
    reader.at += 1;
    return { kind: 'text', text: token.text, language: next.text };
  }
  // What type a value is of, its words tell as well.
  if (take(reader, '^^') && readAddress(reader) === undefined) return undefined;
  return { kind: 'text', text: token.text, language: undefined };
}
