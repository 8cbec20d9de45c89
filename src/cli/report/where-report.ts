/** Where something is written and shown → lines for a person, slides and pages under the name of their document. */
import type { PlaceRow, WhereAnswer, WrittenRow } from '../../build/survey/where-answer.ts';
import { columnsOf } from './columns.ts';
import { printable, printableJson } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { clip } from './text-report.ts';
import { wrapped } from './wrapped.ts';

export interface WhereTerminal extends Terminal {
  /** Where the project lies as seen from here: '' or ending in a slash. */
  readonly folder: string;
}

type Found = Extract<WhereAnswer, { kind: 'found' }>;

export function whereText(answer: Found, terminal: WhereTerminal): string {
  const blocks =
    answer.way === 'to-places'
      ? [
          writtenBlock('', answer.written, terminal),
          placesBlock('Shown', answer.stands, terminal),
          placesBlock('Named or cited', answer.named, terminal),
        ]
      : [
          placesBlock('', answer.stands, terminal),
          writtenBlock('Written', answer.written, terminal),
          writtenBlock('Rests on and names', answer.evidence, terminal),
        ];
  const notes = answer.notes.map((note) => wrapped(terminal.colours.dim('note: '), note, terminal.width));
  return `${[...blocks, notes.join('\n')].filter((block) => block !== '').join('\n\n')}\n`;
}

export function whereJson(answer: Found, { folder }: WhereTerminal): string {
  const { kind: _kind, ...told } = answer;
  const placed = (rows: readonly WrittenRow[]) => rows.map((row) => ({ ...row, path: folder + row.path }));
  const json = { ...told, written: placed(told.written), evidence: placed(told.evidence) };
  return printableJson(`${JSON.stringify(json, undefined, 2)}\n`);
}

function headed(title: string, lines: readonly string[], { colours }: Terminal): string {
  if (lines.length === 0) return '';
  return [...(title === '' ? [] : [colours.bold(title)]), ...lines].join('\n');
}

/** Places first, so that a terminal makes links of them. */
function writtenBlock(title: string, rows: readonly WrittenRow[], terminal: WhereTerminal): string {
  const lines = rows.map(({ what, id, path, line: row, column, words }) => {
    const place = `${printable(terminal.folder + path)}:${row}:${column}`;
    const name = id === undefined ? what : `${what} ${id}`;
    const line = `${title === '' ? '' : '  '}${terminal.colours.cyan(place)}  ${name}`;
    const room = terminal.width - columnsOf(line) - 2;
    return room < 16 || id !== undefined
      ? line
      : `${line}  ${terminal.colours.dim(clip(printable(words), room))}`;
  });
  return headed(title, lines, terminal);
}

function placesBlock(title: string, rows: readonly PlaceRow[], terminal: WhereTerminal): string {
  const homes = new Map<string, PlaceRow[]>();
  for (const row of rows) homes.set(homeOf(row), [...(homes.get(homeOf(row)) ?? []), row]);
  const lines = [...homes].flatMap(([home, own]) => [
    `  ${home}`,
    ...own.map((row) =>
      wrapped(`    ${terminal.colours.green(atOf(row).padEnd(5))} `, toldOf(row), terminal.width),
    ),
  ]);
  return headed(title, lines, terminal);
}

function homeOf(row: PlaceRow): string {
  switch (row.kind) {
    case 'slide':
      return `slides of ${row.deck}`;
    case 'page':
      return `handbook ${row.book}`;
    case 'entry':
      return 'glossary';
    case 'plan':
      return 'session plans';
  }
}

function atOf(row: PlaceRow): string {
  if (row.kind === 'slide') return String(row.number);
  return row.kind === 'page' ? (row.number ?? '') : '';
}

function toldOf(row: PlaceRow): string {
  if (row.kind !== 'page') return row.title;
  const pages = row.editions.map(({ edition, folio }) =>
    folio === undefined ? edition : `${edition} p. ${folio}`,
  );
  return `${row.title} (${pages.join(', ')})`;
}
