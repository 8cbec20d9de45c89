/** A shape reads one kind of node into a value, reports what is wrong at its place, and describes itself as JSON Schema. */
import type { Code } from '../../model/codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fix } from '../../model/edit.ts';
import type { SourceText, Span } from '../../model/span.ts';
import { type Node, nodeWords } from '../tree.ts';

export interface Shape<T> {
  /** The value, or undefined after reporting why there is none. */
  read(node: Node, reading: Reading): T | undefined;
  /** What is wanted, for messages: `a list`, `one of core, standard, deep`. */
  readonly wanted: string;
  /** The keys it knows, where it reads a group of them. */
  readonly keys?: readonly string[];
  schema(definitions: SchemaDefinitions): JsonSchema;
}

export interface Reading {
  readonly source: SourceText;
  /** The groups of keys read at the moment, innermost last. */
  readonly around?: readonly Around[];
  report(fault: Fault): void;
}

/** A group of keys that others stand in. */
export interface Around {
  /** `a section` */
  readonly title: string;
  readonly keys: readonly string[];
}

export interface Fault {
  readonly code: Code;
  readonly span: Span;
  readonly message: string;
  readonly cure: string;
  readonly severity?: Diagnostic['severity'];
  readonly fix?: Fix | undefined;
}

export type JsonSchema = { readonly [key: string]: unknown };
/** Named parts of a schema, written once below `$defs`. */
export type SchemaDefinitions = Map<string, JsonSchema>;

export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** A shape whose value is made into another; the maker may report and return undefined. */
export function mapped<T, U>(
  shape: Shape<T>,
  make: (value: T, reading: Reading, node: Node) => U | undefined,
): Shape<U> {
  return {
    ...shape,
    read: (node, reading) => {
      const value = shape.read(node, reading);
      return value === undefined ? undefined : make(value, reading, node);
    },
  };
}

/** As `mapped`, where the maker judges the whole: it is not heard where a part was at fault already. */
export function weighed<T, U>(
  shape: Shape<T>,
  make: (value: T, reading: Reading, node: Node) => U | undefined,
): Shape<U> {
  return {
    ...shape,
    read: (node, reading) => {
      let isFaulty = false;
      const report = (fault: Fault): void => {
        isFaulty = true;
        reading.report(fault);
      };
      const value = shape.read(node, { ...reading, report });
      const listener = isFaulty ? { ...reading, report: () => undefined } : reading;
      return value === undefined ? undefined : make(value, listener, node);
    },
  };
}

/** The same shape with an explanation that editors show. */
export function explained<T>(shape: Shape<T>, description: string): Shape<T> {
  return { ...shape, schema: (definitions) => ({ ...shape.schema(definitions), description }) };
}

/** The same shape with what a schema can say of keys that go together, in the one place where the schema describes it. */
export function constrained<T>(shape: Shape<T>, constraint: JsonSchema): Shape<T> {
  return {
    ...shape,
    schema: (definitions) => {
      const schema = shape.schema(definitions);
      const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : undefined;
      const definition = name === undefined ? undefined : definitions.get(name);
      if (name === undefined || definition === undefined) return { ...schema, ...constraint };
      definitions.set(name, { ...definition, ...constraint });
      return schema;
    },
  };
}

/** One of these keys, and no other of them. */
export function oneKeyOf(...keys: readonly string[]): JsonSchema {
  return { oneOf: keys.map((key) => ({ required: [key], properties: { [key]: true } })) };
}

export function reportKind(
  node: Node,
  wanted: string,
  reading: Reading,
  cure: string = `Write ${wanted} here`,
  fix?: Fix | undefined,
): undefined {
  const empty = node.kind === 'scalar' && node.text.trim() === '';
  reading.report({
    code: empty ? 'value-empty' : 'value-kind',
    span: shortened(node.span, reading.source.text),
    message: empty
      ? `Nothing stands here; ${wanted} is wanted`
      : `This is ${nodeWords[node.kind]}; ${wanted} is wanted`,
    cure,
    fix: empty ? undefined : fix,
  });
  return undefined;
}

/** A place on one line: the first line of what spans several. */
export function shortened(span: Span, text: string): Span {
  const lineEnd = text.indexOf('\n', span.start);
  return lineEnd === -1 || lineEnd >= span.end ? span : { ...span, end: Math.max(lineEnd, span.start) };
}
