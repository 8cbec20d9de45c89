/** A manifest tells what differs as well as the content itself does, and a public one nothing of the presenter's. */
import { expect, test } from 'vitest';
import { listChanges } from '../../src/build/changes/change-list.ts';
import { compareEditions } from '../../src/build/changes/compare.ts';
import type { EditionRecord } from '../../src/build/changes/edition.ts';
import { readEdition } from '../../src/build/changes/read-manifest.ts';
import { writeManifest } from '../../src/write/manifest/manifest.ts';
import { edited, library, lines, recorded } from './told.ts';

const forum = 'content/en/modules/forum.yaml';

test('a manifest of the old edition lists what its content lists', async () => {
  const now = await recorded(edited(library, forum, 'change by thirds', 'change by halves'));
  const held = read(manifestOf(await recorded(library)));
  expect(held.knowsWords).toBe(false);
  expect(listed(held, now)).toEqual(['changed page 1.1']);
  expect(listed(held, await recorded(library))).toEqual([]);
});

test('notes are compared with a manifest that tells of them, not with one for everybody', async () => {
  const now = await recorded(edited(library, forum, 'Ask who has been', 'Ask who went'));
  const before = await recorded(library);
  expect(listed(read(manifestOf(before)), now)).toEqual([
    'changed page 1.1 facilitator',
    'changed slide talk 3 notes',
  ]);
  const open = { ...before, isPublic: true, recording: withoutNotes(before.recording) };
  expect(listed(read(manifestOf(open)), now)).toEqual([]);
});

test('pages that moved are listed apart from those that changed', async () => {
  const before = await recorded(library);
  const moved = (by: number): EditionRecord => ({
    ...before,
    recording: {
      ...before.recording,
      pages: before.recording.pages.map((page, at) => ({
        ...page,
        row: { ...page.row, folio: String(at + by) },
      })),
    },
  });
  const lists = listChanges(compareEditions(read(manifestOf(moved(1))), moved(3)));
  expect(lists.changed).toEqual([]);
  const section = lists.moved.find((item) => item.what === 'page' && item.anchor === 'forum/numbers');
  expect(section).toMatchObject({ places: [{ folio: { before: '6', after: '8' } }, {}] });
});

test('a page whose anchor is none is not there to be compared', async () => {
  const whole = new TextDecoder().decode(manifestOf(await recorded(library)));
  const spoiled = whole.replaceAll('"forum/numbers"', '"forum numbers"');
  const held = read(new TextEncoder().encode(spoiled));
  const anchors = held.recording.pages.map(({ row }) => row.anchor);
  expect(anchors).toContain('forum');
  expect(anchors.filter((anchor) => anchor.includes('numbers'))).toEqual([]);
});

test.each([
  ['nothing', '', 'foreign'],
  ['what is no manifest', '{"name": "lectern"}', 'foreign'],
  ['one without pages', '{"version": "1", "date": "2026-01-01", "sections": []}', 'old'],
])('%s is refused', (_what, text, kind) => {
  expect(readEdition('m.json', new TextEncoder().encode(text)).kind).toBe(kind);
});

function listed(before: EditionRecord, after: EditionRecord): readonly string[] {
  return lines(listChanges(compareEditions(before, after)));
}

function manifestOf({ version, date, isPublic, recording }: EditionRecord): Uint8Array {
  const { slides, pages, entries, plans } = recording;
  return writeManifest({
    project: 'Small library',
    version,
    date,
    isPublic,
    tools: {},
    browser: undefined,
    artifacts: [],
    slides: slides.map(({ row }) => row),
    pages: pages.map(({ row }) => row),
    entries: entries.map(({ row }) => row),
    plans: plans.map(({ row }) => row),
  }).bytes;
}

function read(bytes: Uint8Array): EditionRecord {
  const reading = readEdition('manifest.json', bytes);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.edition;
}

function withoutNotes(recording: EditionRecord['recording']): EditionRecord['recording'] {
  return {
    ...recording,
    slides: recording.slides.map(({ row, words }) => ({ words, row: { ...row, notes: undefined } })),
    pages: recording.pages.filter(({ row }) => row.edition !== 'facilitator'),
    plans: [],
  };
}
