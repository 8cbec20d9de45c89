/** A project's content files → its content, and every fault of every file. */
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { type Fix, replacing } from '../model/edit.ts';
import { isSlug } from '../model/ids.ts';
import type { Content } from '../model/library.ts';
import type { Overlay } from '../model/overlay.ts';
import type { SourceText, Span } from '../model/span.ts';
import type { WrittenTheme } from '../model/theme.ts';
import { characterFaults, oldLineEnds } from './characters.ts';
import { excusedIds } from './defined-ids.ts';
import { emptyFile, misplacedFile, placeCure, strayFile } from './file-faults.ts';
import { dataset } from './kinds/data.ts';
import { glossary } from './kinds/glossary.ts';
import * as ledger from './kinds/ledger.ts';
import { module } from './kinds/module.ts';
import { language, project } from './kinds/project.ts';
import { deck, handbook } from './kinds/recipes.ts';
import { quotable, sourceRuns } from './kinds/runs.ts';
import { session } from './kinds/session.ts';
import { theme } from './kinds/theme.ts';
import { overlapsAny, readYaml, unreadable, type YamlReading } from './read-yaml.ts';
import { type Fault, mapped, type Reading, type Shape } from './shape/shape.ts';
import { mostSureFixes, sureFix, type Tried } from './sure-fixes.ts';
import { toldFaults } from './told-faults.ts';

/** What one file adds. */
export type Share = Partial<Omit<Content, 'texts'>> & {
  readonly overlay?: Overlay;
  readonly theme?: WrittenTheme;
};

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
    kind(
      'glossary',
      new RegExp(`^content/${code}/glossary/[^/]+\\.yaml$`),
      glossary,
      ({ topics, terms }) => ({
        topics,
        terms,
      }),
    ),
    kind('deck', new RegExp(`^content/${code}/decks/[^/]+\\.yaml$`), named(deck), (value) => ({
      decks: [value],
    })),
    kind('handbook', new RegExp(`^content/${code}/handbooks/[^/]+\\.yaml$`), named(handbook), (value) => ({
      handbooks: [value],
    })),
    kind('session', new RegExp(`^content/${code}/sessions/[^/]+\\.yaml$`), named(session), (value) => ({
      sessions: [value],
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
    kind('unused', /^content\/ledger\/unused\.yaml$/, ledger.unusedFacts, ({ unused }) => ({
      unused: unused.flat(),
    })),
    kind('runs', /^content\/ledger\/runs\/[^/]+\.yaml$/, named(sourceRuns), (value) => ({ runs: [value] })),
    kind('quotable', /^content\/ledger\/quotable\.yaml$/, quotable, (value) => ({
      quotable: value.quotable,
    })),
  ];
}

/** Themes lie among the templates and are read for themselves. */
export const themeKind: FileKind = kind(
  'theme',
  /^templates\/themes\/[^/]+\.yaml$/,
  named(theme),
  (value) => ({ theme: value }),
);

export function readThemeFile(source: SourceText): FileReading {
  return readContentFile(source, 'en', [themeKind]);
}

export function kind<T>(
  schema: string,
  pattern: RegExp,
  shape: Shape<T>,
  share: (value: T) => Share,
): FileKind {
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
        fix: file !== undefined && isSlug(file) ? replacing(value.id.span, file) : undefined,
      });
    }
    return value;
  });
}

export interface FileReading extends Checked<Share> {
  /** Ids a broken file seems to define: what refers to them is not at fault. */
  readonly excused: readonly string[];
}

/** One file → what it adds; nothing where the file is none of Lectern's. */
export function readContentFile(
  source: SourceText,
  code: string,
  kinds: readonly FileKind[] = fileKinds(code),
): FileReading {
  const kindOfFile = kinds.find((each) => each.pattern.test(source.path));
  if (kindOfFile === undefined) return misplacedReading(source, code, kinds);
  const stray = strayFile(source, kindOfFile.describes.keys ?? [], code);
  if (stray !== undefined) return lostReading(source, kindOfFile.schema, stray);
  const { yaml, value, found } = readAs(kindOfFile, source);
  const diagnostics = toldFaults(withSureFixes(found, yaml, { source, kindOfFile }));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => span);
  const isLost = value === undefined || yaml.hasHoles;
  const faulty = {
    schema: kindOfFile.schema,
    ...source,
    root: yaml.root,
    errors,
    doubtful: yaml.doubtful,
    isLost,
  };
  return { value: isLost ? {} : value, diagnostics, excused: errors.length > 0 ? excusedIds(faulty) : [] };
}

interface ReadAs {
  readonly yaml: YamlReading;
  readonly value: Share | undefined;
  readonly found: readonly Diagnostic[];
}

function readAs({ shape }: FileKind, source: SourceText): ReadAs {
  const ends = oldLineEnds(source);
  if (ends !== undefined) return { yaml: unreadable(ends), value: undefined, found: [ends] };
  const yaml = readYaml(source);
  const characters = characterFaults(source);
  const found: Diagnostic[] = [...characters, ...yaml.diagnostics];
  const strange = characters.map(({ span }) => span);
  const reading: Reading = {
    source,
    report: (fault) => {
      if (isTrusted(fault, yaml) && !overlapsAny(fault.span, strange))
        found.push({ severity: 'error', ...fault });
    },
  };
  if (yaml.root === undefined && found.length === 0) found.push(emptyFile(source.path));
  return { yaml, found, value: yaml.root === undefined ? undefined : shape.read(yaml.root, reading) };
}

/** Whether a way of mending is the one that was meant shows when the file is read with it. */
function withSureFixes(
  told: readonly Diagnostic[],
  { mends }: YamlReading,
  { source, kindOfFile }: { readonly source: SourceText; readonly kindOfFile: FileKind },
): readonly Diagnostic[] {
  const fixes = new Map<Diagnostic, Fix | undefined>();
  const reread = (text: string): Tried => {
    const { yaml, found } = readAs(kindOfFile, { ...source, text });
    return { root: yaml.root, diagnostics: found };
  };
  for (const each of mends.slice(0, mostSureFixes))
    fixes.set(each.fault, sureFix(source, each, { told, reread }));
  return told.map((each) => (fixes.get(each) === undefined ? each : { ...each, fix: fixes.get(each) }));
}

/** Where a fault of writing was mended the tree is guesswork, and what is missing may stand in a line left out. */
function isTrusted(fault: Fault, yaml: YamlReading): boolean {
  if (fault.span.start >= yaml.trustedUntil && yaml.hasHoles) return false;
  if (yaml.hasHoles && (fault.code === 'key-missing' || fault.code === 'value-empty')) return false;
  return !overlapsAny(fault.span, yaml.doubtful);
}

function misplacedReading(source: SourceText, code: string, kinds: readonly FileKind[]): FileReading {
  const renamed = source.path.replace(/\.ya?ml(?:\.txt)?$/i, '.yaml');
  const meant = kinds.find((each) => each.pattern.test(renamed));
  const cure = meant === undefined ? placeCure(source, code) : `Rename it to ${renamed.split('/').at(-1)}`;
  return lostReading(source, meant?.schema ?? 'module', misplacedFile(source.path, cure));
}

function lostReading(source: SourceText, schema: string, fault: Diagnostic): FileReading {
  const lost = { schema, ...source, root: undefined, errors: [], doubtful: [], isLost: true };
  return { value: {}, diagnostics: [fault], excused: excusedIds(lost) };
}

/** Whether a file below `content/` is meant to be read at all; schemas, pictures and licences are not. Some editors save `.yaml.txt`. */
export function isContentFile(path: string): boolean {
  return /\.ya?ml(?:\.txt)?$/i.test(path) && !path.startsWith('content/schema/');
}

/** What the files add, in the order given, as one content. */
export function assemble(shares: readonly Share[], texts: readonly SourceText[]): Content {
  const all = <T>(of: (share: Share) => readonly T[] | undefined): readonly T[] =>
    shares.flatMap((share) => of(share) ?? []);
  return {
    project: shares.find((share) => share.project !== undefined)?.project,
    language: shares.find((share) => share.language !== undefined)?.language,
    modules: all((share) => share.modules),
    terms: all((share) => share.terms),
    topics: all((share) => share.topics),
    sources: all((share) => share.sources),
    facts: all((share) => share.facts),
    datasets: all((share) => share.datasets),
    lanes: all((share) => share.lanes),
    events: all((share) => share.events),
    organisations: all((share) => share.organisations),
    people: all((share) => share.people),
    prompts: all((share) => share.prompts),
    unused: all((share) => share.unused),
    runs: all((share) => share.runs),
    quotable: all((share) => share.quotable),
    decks: all((share) => share.decks),
    handbooks: all((share) => share.handbooks),
    sessions: all((share) => share.sessions),
    texts,
  };
}
