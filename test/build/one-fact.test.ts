/** One fact of the ledger, changed once, is changed wherever it is said. */
import { expect, test } from 'vitest';
import { readBook } from '../write/handbook-pdf/printed-book.ts';
import { lectern } from './lectern.ts';
import { buildPond, edit, madeIn } from './pond.ts';

const sayings: readonly (readonly [string, string])[] = [
  ['the deck’s page', 'decks/pond-in-brief/pond-in-brief.html'],
  ['the deck’s Markdown', 'decks/pond-in-brief/pond-in-brief.md'],
  ['the deck’s print', 'decks/pond-in-brief/pond-in-brief.pdf'],
  ['the handbook', 'handbook/pond-book-participant-a4.pdf'],
  ['the glossary', 'glossary/pond.html'],
];

test('a fact changes in deck, handbook and glossary alike', async () => {
  const project = await buildPond();
  const before = await textsIn(project);
  await edit(project, 'content/ledger/facts/pond.yaml', 'number: 7,', 'number: 9,');
  expect(await lectern(['build', '--project', project])).toMatchObject({ code: 0 });
  const after = await textsIn(project);
  for (const [place, path] of sayings) {
    const [old, now] = [before.get(path), after.get(path)];
    expect.soft([says(old, 7), says(old, 9)], `${place} before`).toEqual([true, false]);
    expect.soft([says(now, 7), says(now, 9)], `${place} after`).toEqual([false, true]);
  }
});

function says(text: string | undefined, depth: number): boolean {
  return text?.includes(`${depth} metres`) === true;
}

async function textsIn(project: string): Promise<ReadonlyMap<string, string>> {
  const made = await madeIn(project);
  const texts = sayings.map(async ([, path]) => {
    const bytes = made.get(path) ?? Buffer.alloc(0);
    return [path, path.endsWith('.pdf') ? await printedText(bytes) : bytes.toString('utf8')] as const;
  });
  const pairs = await Promise.all(texts);
  // Numbers and their units are kept on one line by a space that does not break.
  return new Map(pairs.map(([path, text]) => [path, text.replaceAll(/&nbsp;|&#160;|\s/g, ' ')]));
}

async function printedText(bytes: Uint8Array): Promise<string> {
  const { pages } = await readBook(new Uint8Array(bytes));
  return pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
}
