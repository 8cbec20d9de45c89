/** What a facilitator alone should read is found nowhere else: not in the participants' book, not in a build for everybody. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { lectern } from './lectern.ts';
import { checkManifest } from './manifest.ts';
import { edit, madeIn, makePond } from './pond.ts';
import { everythingIn } from './unpacked.ts';

/** One for every field that is the facilitator's alone. */
const planted = {
  notes: 'Quibbleroost',
  blockNotes: 'Zanzigrove',
  guidance: 'Plumberwick',
  why: 'Thrombolux',
  planTitle: 'Wexlandia',
  planSubtitle: 'Yobbergast',
  planObjective: 'Frumpledorf',
  planDay: 'Grizzelwort',
  planSlot: 'Hobnaxle',
  planBreak: 'Jumblequist',
  planMaterials: 'Kettlemaw',
} as const;
type Field = keyof typeof planted;
const fields = Object.keys(planted).filter((field): field is Field => field in planted);
/** Stands in a question the participants do read. */
const asked = 'Vexaminder';

const guided = `    notes: |
      ${planted.notes}, and more.
    exercises:
      - exercise: dig
        title: Dig a pond
        minutes: 10
        room: 4
        task: Dig.
        guidance: |
          ${planted.guidance} is what to look for.
    quiz:
      - ask: ${asked}?
        answers:
          - text: A spade
          - text: A spoon
            right: true
          - text: A fork
        why: ${planted.why} says so.
`;

const plan = `session: morning
title: ${planted.planTitle}
subtitle: ${planted.planSubtitle}
audience: newcomers
deck: pond-in-brief
handbook: pond-book
objectives:
  - ${planted.planObjective} can be told
starts: "09:00"
minutes: 35
slots:
  - day: ${planted.planDay}
  - other: ${planted.planSlot}
    minutes: 15
    materials: [A ${planted.planMaterials}]
  - break: ${planted.planBreak}
    minutes: 10
  - exercise: pond/dig
`;

async function plant(project: string): Promise<void> {
  const [module, book] = ['content/en/modules/pond.yaml', 'content/en/handbooks/pond-book.yaml'];
  await edit(project, module, '    notes: |\n      Ask who has seen the pond.\n', guided);
  const block = `      - points:\n          title: Deep\n          notes: ${planted.blockNotes} is deep.\n          items:\n            - "It is`;
  await edit(project, module, '      - points:\n          - "It is', block);
  await edit(project, module, '          - brief: Measured', '            - brief: Measured');
  await edit(project, module, '            full: A rope', '              full: A rope');
  await edit(project, book, 'editions: [participant]', 'editions: [participant, facilitator, reader]');
  await edit(project, book, 'papers: [a4]', 'papers: [a4, letter]');
  await mkdir(join(project, 'content/en/sessions'));
  await writeFile(join(project, 'content/en/sessions/morning.yaml'), plan);
}

type Found = ReadonlyMap<string, string>;
let project: string;
let whole: Found;
let open: Found;
let openFiles: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  project = await makePond();
  await plant(project);
  whole = await readAll(await build(project));
  openFiles = await build(project, '--public');
  open = await readAll(openFiles);
});

async function build(project: string, ...args: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const { code, stderr } = await lectern(['build', '--project', project, ...args]);
  if (code !== 0) throw new Error(stderr);
  return madeIn(project);
}

async function readAll(files: ReadonlyMap<string, Buffer>): Promise<Found> {
  const read = [...files].map(async ([path, bytes]) => [path, await everythingIn(path, bytes)] as const);
  return new Map(await Promise.all(read));
}

function fieldsIn(text: string | undefined): readonly Field[] {
  return fields.filter((field) => text?.includes(planted[field]));
}

const papers = ['a4', 'letter'] as const;
const bookPath = (edition: string, paper: string): string => `handbook/pond-book-${edition}-${paper}.pdf`;

describe('the search finds', () => {
  test.each(papers)('every field in the facilitator edition on %s', (paper) => {
    expect(fieldsIn(whole.get(bookPath('facilitator', paper)))).toEqual(fields);
  });

  test('what a build for those who teach says elsewhere', () => {
    const said = [...whole].filter(([path]) => !path.startsWith('handbook/')).map(([, text]) => text);
    expect(fieldsIn(said.join('\n'))).toEqual(fields.filter((field) => field !== 'guidance'));
  });

  test('the question that participants read', () => {
    for (const paper of papers) expect(whole.get(bookPath('participant', paper))).toContain(asked);
  });

  test('a word wherever a PDF may hold one', async () => {
    expect(fieldsIn(await everythingIn('hidden.pdf', await hidden()))).toEqual(fields.slice(0, 6));
  });
});

/** Six words, each somewhere else. */
async function hidden(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  pdf.setTitle(planted.notes);
  await pdf.attach(Buffer.from(planted.blockNotes), 'a.txt', { mimeType: 'text/plain' });
  const { context, catalog } = pdf;
  const packed = context.flateStream(`<x>${planted.guidance}</x>`);
  catalog.set(PDFName.of('Metadata'), context.register(packed));
  catalog.set(
    PDFName.of('Spare'),
    context.register(context.obj({ Alt: PDFHexString.fromText(planted.why) })),
  );
  const escaped = [...planted.planTitle].map(
    (letter) => `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  page.node.set(PDFName.of('Hidden'), context.register(context.flateStream(`(${escaped.join('')})`)));
  page.drawText(planted.planSubtitle);
  return Buffer.from(await pdf.save({ useObjectStreams: true }));
}

describe.each(['participant', 'reader'])('the %s edition', (edition) => {
  test.each(papers)('holds none of it on %s', (paper) => {
    const text = whole.get(bookPath(edition, paper));
    expect(text?.length).toBeGreaterThan(1000);
    expect(fieldsIn(text)).toEqual([]);
  });
});

describe('the right answer', () => {
  test.each(papers)('is marked for the facilitator alone, on %s', (paper) => {
    expect(whole.get(bookPath('facilitator', paper))).toContain('AnswerB');
    const text = whole.get(bookPath('participant', paper)) ?? '';
    expect(text).not.toMatch(/Answer[ABC]|☑/);
    expect(text).toContain('Aspoon');
  });
});

describe('the questions for other programs', () => {
  test('tell the answers in a build for those who teach, and are not made for everybody', () => {
    const quiz = whole.get('glossary/quiz.gift');
    expect(quiz).toContain(planted.why);
    expect(quiz).toContain('=Aspoon');
    expect([...open.keys()].filter((path) => path.endsWith('.gift'))).toEqual([]);
    for (const [path, text] of open) expect(text, path).not.toMatch(/[=~]A ?spoon/);
  });
});

describe('a build for everybody', () => {
  test('holds none of it in any file', () => {
    const leaks = [...open].flatMap(([path, text]) => fieldsIn(text).map((field) => `${field} in ${path}`));
    expect(leaks).toEqual([]);
  });

  test('has the participants’ book and the reader’s, no facilitator’s and no plan', () => {
    const paths = [...open.keys()];
    expect(paths.filter((path) => /facilitator|sessions|notes/.test(path))).toEqual([]);
    for (const edition of ['participant', 'reader'])
      for (const paper of papers) expect(paths).toContain(bookPath(edition, paper));
    expect(open.get('index.html')).not.toMatch(/Facilitator/);
    expect(checkManifest(openFiles)).toEqual([]);
  });

  test('prints the same bytes whatever is planted, and whichever answer is right', async () => {
    const module = 'content/en/modules/pond.yaml';
    await edit(project, module, '            right: true\n', '');
    await edit(project, module, 'A spade\n', 'A spade\n            right: true\n');
    for (const field of ['notes', 'blockNotes', 'guidance', 'why'] as const)
      await edit(project, module, planted[field], 'Another');
    const again = await build(project, '--public', '--only', 'handbooks/pond-book');
    const changed = [...again].filter(
      ([path, bytes]) =>
        /\.(pdf|html)$/.test(path) &&
        path.startsWith('handbook/') &&
        openFiles.get(path)?.equals(bytes) !== true,
    );
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  test('prints the same books as a build for those who teach', () => {
    for (const paper of papers)
      expect(open.get(bookPath('participant', paper))).toBe(whole.get(bookPath('participant', paper)));
  });
});
