/** Plain data → its SHA-256: other data, another hash. Only where something stands in a source file counts for nothing: nothing prints it. */
import { createHash, type Hash } from 'node:crypto';
import type { Span } from '../model/span.ts';

/** Texts, numbers, bytes, and lists, maps, sets and plain objects of them; a class or a function is a fault of the program. */
export function hashSources(value: unknown): string {
  const hash = createHash('sha256');
  const writer = openWriter(hash);
  write(value, writer);
  writer.flush();
  return hash.digest('hex');
}

interface Writer {
  readonly text: (text: string) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly flush: () => void;
}

/** A hash takes one long text much faster than many short ones. */
const enough = 65_536;

function openWriter(hash: Hash): Writer {
  let waiting = '';
  const flush = (): void => {
    hash.update(waiting);
    waiting = '';
  };
  return {
    text: (text) => {
      waiting += text;
      if (waiting.length > enough) flush();
    },
    bytes: (bytes) => {
      flush();
      hash.update(bytes);
    },
    flush,
  };
}

/** Each kind has a letter, and what can be of any length says how long it is: so no two values are written alike. */
function write(value: unknown, writer: Writer): void {
  if (typeof value === 'string') writer.text(`s${value.length}:${value}`);
  else if (typeof value !== 'object' || value === null) writer.text(`${simple(value)};`);
  else if (value instanceof Uint8Array) writeBytes(value, writer);
  else if (Array.isArray(value)) writeAll(['a', value], writer);
  else if (value instanceof Set) writeAll(['u', [...value]], writer);
  else if (value instanceof Map) writeAll(['m', [...value].flat()], writer);
  else writeObject(value, writer);
}

function simple(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`a ${typeof value} is no source of anything made`);
  return Object.is(value, -0) ? 'number -0' : `${typeof value} ${String(value)}`;
}

function writeBytes(bytes: Uint8Array, writer: Writer): void {
  writer.text(`b${bytes.length}:`);
  writer.bytes(bytes);
}

function writeAll([letter, values]: readonly [string, readonly unknown[]], writer: Writer): void {
  writer.text(`${letter}${values.length}:`);
  for (const each of values) write(each, writer);
}

function writeObject(value: object, writer: Writer): void {
  const maker: unknown = Object.getPrototypeOf(value);
  if (maker !== Object.prototype && maker !== null)
    throw new TypeError(`${value.constructor.name} is no source of anything made`);
  if (isSpan(value)) writer.text('p');
  else writeAll(['o', Object.entries(value).flat()], writer);
}

/** Every paragraph below another one moves when that grows. */
function isSpan(value: object): value is Span {
  return (
    'path' in value &&
    'start' in value &&
    'end' in value &&
    typeof value.path === 'string' &&
    typeof value.start === 'number' &&
    typeof value.end === 'number' &&
    Object.keys(value).length === 3
  );
}
