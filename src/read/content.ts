/** A project's content files → its content, and every fault of every file. */
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { Content } from '../model/library.ts';
import type { SourceText, Span } from '../model/span.ts';
import { characterFaults } from './characters.ts';
import { dataset } from './kinds/data.ts';
import { glossary } from './kinds/glossary.ts';
import * as ledger from './kinds/ledger.ts';
import { module } from './kinds/module.ts';
import { language, project } from './kinds/project.ts';
import { deck, handbook } from './kinds/recipes.ts';
import { type Fault, mapped, type Reading, type Shape } from './shape/shape.ts';
import { hostileKeyFaults, readYaml } from './yaml.ts';

/** What one file adds. */
export type Share = Partial<Omit<Content, 'texts'>>;

export interface FileKind {
  /** Name of its schema below `content/schema/`. */
  readonly schema: string;
  readonly pattern: RegExp;
  readonly shape: Shape<Share>;
  readonly describes: Shape<unknown>;
}

/** Every kind of content file, by where it lies. */
export function fileKinds(code: string): readonly FileKind[] {
  return [
    kind('project', /^content\/lectern\.yaml$/, project, (value) => ({ project: value })),
    kind('language', new RegExp(`^content/${code}/language\\.yaml$`), language, (value) => ({
      language: value,
    })),
    kind('module', new RegExp(`^content/${code}/modules/[^/]+\\.yaml$`), named(module), (value) => ({
      modules: [value],
    })),
    kind('glossary', new RegExp(`^content/${code}/glossary/[^/]+\\.yaml$`), glossary, ({ terms }) => ({
      terms,
    })),
    kind('deck', new RegExp(`^content/${code}/decks/[^/]+\\.yaml$`), named(deck), (value) => ({
      decks: [value],
    })),
    kind('handbook', new RegExp(`^content/${code}/handbooks/[^/]+\\.yaml$`), named(handbook), (value) => ({
      handbooks: [value],
    })),
    kind('sources', /^content\/ledger\/sources\.yaml$/, ledger.sources, ({ sources }) => ({ sources })),
    kind('facts', /^content\/ledger\/facts\/[^/]+\.yaml$/, ledger.facts, ({ facts }) => ({ facts })),
    kind('data', /^content\/ledger\/data\/[^/]+\.yaml$/, named(dataset), (value) => ({ datasets: [value] })),
    kind('events', /^content\/ledger\/events\.yaml$/, ledger.events, ({ lanes, events }) => ({
      lanes,
      events,
    })),
    kind(
      'organisations',
      /^content\/ledger\/organisations\.yaml$/,
      ledger.organisations,
      ({ organisations }) => ({ organisations }),
    ),
    kind('people', /^content\/ledger\/people\.yaml$/, ledger.people, ({ people }) => ({ people })),
    kind('prompts', /^content\/ledger\/prompts\.yaml$/, ledger.prompts, ({ prompts }) => ({ prompts })),
  ];
}

function kind<T>(schema: string, pattern: RegExp, shape: Shape<T>, share: (value: T) => Share): FileKind {
  return { schema, pattern, shape: mapped(shape, share), describes: shape };
}

/** A file that holds one thing is named by its id. */
function named<T extends { readonly id: { readonly value: string; readonly span: Span } }>(
  shape: Shape<T>,
): Shape<T> {
  return mapped(shape, (value, reading) => {
    const file = reading.source.path
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '');
    if (file !== value.id.value) {
      reading.report({
        code: 'value-id',
        span: value.id.span,
        message: `The id ${value.id.value} is not the name of the file, ${file}.yaml`,
        cure: `Write ${file}, or rename the file to ${value.id.value}.yaml`,
      });
    }
    return value;
  });
}

export interface FileReading extends Checked<Share> {
  /** Ids a broken file seems to define: what refers to them is not at fault. */
  readonly excused: readonly string[];
}

/** One file → what it adds; undefined where the file is none of Lectern's. */
export function readContentFile(source: SourceText, code: string): FileReading {
  const found = fileKinds(code).find((each) => each.pattern.test(source.path));
  if (found === undefined) return { value: {}, diagnostics: [misplaced(source.path, code)], excused: [] };
  const yaml = readYaml(source);
  const diagnostics: Diagnostic[] = [...characterFaults(source), ...yaml.diagnostics];
  const reading: Reading = {
    source,
    report: (fault) => {
      if (trusted(fault, yaml.trustedUntil, source.text.length))
        diagnostics.push({ severity: 'error', ...fault });
    },
  };
  let value: Share | undefined;
  if (yaml.root === undefined) {
    if (diagnostics.length === 0) diagnostics.push(emptyFile(source.path));
  } else {
    diagnostics.push(...hostileKeyFaults(yaml.root));
    value = found.shape.read(yaml.root, reading);
  }
  const broken = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return { value: value ?? {}, diagnostics, excused: broken ? definedIds(source.text) : [] };
}

/** Behind a fault of writing the tree is guesswork, and what is missing may stand there. */
function trusted(fault: Fault, until: number, length: number): boolean {
  return until >= length || (fault.span.start < until && fault.code !== 'key-missing');
}

function definedIds(text: string): readonly string[] {
  const pattern =
    /^[ \t]*(?:- +)*(?:module|section|term|fact|source|event|lane|organisation|person|prompt|deck|handbook|data|id|column|exercise): *["']?([\w-]+)/gm;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function emptyFile(path: string): Diagnostic {
  return {
    code: 'value-empty',
    severity: 'error',
    span: { path, start: 0, end: 0 },
    message: 'The file is empty',
    cure: 'Write its content, or delete it',
  };
}

function misplaced(path: string, code: string): Diagnostic {
  return {
    code: 'file-place',
    severity: 'warning',
    span: { path, start: 0, end: 0 },
    message: `Lectern reads no file at ${path}`,
    cure: `Move it to content/${code}/modules, glossary, decks or handbooks, or content/ledger, and end its name in .yaml`,
  };
}

/** Whether a file below `content/` is meant to be read at all; schemas, pictures and licences are not. */
export function isContentFile(path: string): boolean {
  return /\.ya?ml$/.test(path) && !path.startsWith('content/schema/');
}

/** What the files add, in the order given, as one content. */
export function assemble(shares: readonly Share[], texts: readonly SourceText[]): Content {
  const all = <K extends keyof Share>(
    key: K,
  ): NonNullable<Share[K]> extends readonly (infer T)[] ? readonly T[] : never =>
    shares.flatMap((share) => (share[key] ?? []) as readonly unknown[]) as never;
  return {
    project: shares.find((share) => share.project !== undefined)?.project,
    language: shares.find((share) => share.language !== undefined)?.language,
    modules: all('modules'),
    terms: all('terms'),
    sources: all('sources'),
    facts: all('facts'),
    datasets: all('datasets'),
    lanes: all('lanes'),
    events: all('events'),
    organisations: all('organisations'),
    people: all('people'),
    prompts: all('prompts'),
    decks: all('decks'),
    handbooks: all('handbooks'),
    texts,
  };
}
