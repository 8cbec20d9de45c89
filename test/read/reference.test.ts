/** The committed schemas and the committed reference are what the shapes that read the content say today. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentReference, contentSchemas } from '../../src/build/schemas.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('content/schema is what npm run schema writes', () => {
  const folder = `${root}content/schema`;
  const stored = new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );
  expect([...stored.keys()]).toEqual([...contentSchemas().keys()].sort());
  for (const [name, schema] of contentSchemas()) expect(stored.get(name)).toEqual(schema);
});

test('docs/reference.md is what lectern schema --reference prints', () => {
  const stored = readFileSync(`${root}docs/reference.md`, 'utf8');
  expect(stored === contentReference(), 'npx lectern schema --reference > docs/reference.md').toBe(true);
});

test('every link of the reference leads to a heading of it', () => {
  const text = contentReference();
  const headings = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words));
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((to) => !headings.has(to))).toEqual([]);
});
