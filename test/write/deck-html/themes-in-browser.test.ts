/** Every shipped theme, light and dark, in both ratios: every layout fits, and axe finds no word too pale for its ground. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deck } from '../../../src/compose/deck/deck.ts';
import { launchBrowser, type RunningBrowser } from '../../../src/host/browser/launch.ts';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';
import { cutDeck } from '../../../src/lay/cut-deck.ts';
import { shippedThemes, type Theme } from '../../../src/model/theme.ts';
import { measureFit } from '../../../src/write/deck-html/fit.ts';
import { ownTheme, shippedTheme } from '../../craft/theme/themes.ts';
import { deck } from '../deck-fixture.ts';
import { htmlOf } from '../deck-supplies.ts';

let folder: string;
let running: RunningBrowser;
let press: OpenPress;
let axe: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-themes-'));
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  press = await openPress({ notice: () => {} });
  running = await launchBrowser({ executable: undefined, environment: process.env, notice: () => {} });
});
afterAll(async () => {
  await Promise.all([running.close(), press.close()]);
  await rm(folder, { recursive: true });
});

/** What axe says of all slides at once, one below the other; drawings are to it pictures, and judged with the palette. */
async function paleWords(worn: Deck, theme?: Theme): Promise<unknown> {
  const file = join(folder, `${worn.theme}-${worn.scheme}.html`);
  await writeFile(file, (await htmlOf(worn, theme)).bytes);
  const page = await running.browser.newPage();
  await page.goto(String(pathToFileURL(file)));
  await page.evaluate('document.documentElement.className = ""');
  await page.evaluate(axe);
  // Hairlines and bars are pseudo-elements beside the words, never under them; axe would not judge words near one.
  await page.evaluate(
    'axe.configure({ checks: [{ id: "color-contrast", options: { ...axe._audit.checks["color-contrast"].options, ignorePseudo: true } }] })',
  );
  const found: unknown = await page.evaluate(
    'axe.run({ exclude: [["svg"]] }, { runOnly: ["color-contrast"] }).then(({ violations, incomplete }) => [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => target + " " + failureSummary)))',
  );
  await page.close();
  return found;
}

describe.each(shippedThemes)('%s', (theme) => {
  test.each(['light', 'dark'] as const)('%s: no word is too pale', async (scheme) => {
    expect(await paleWords({ ...deck, theme, scheme })).toEqual([]);
  });

  test.each(['16:9', '4:3'] as const)('every layout fits in %s', async (ratio) => {
    // One title is as long as two lines of a wide slide are.
    const slides = deck.slides.filter(({ id }) => ratio === '16:9' || id !== 'wsis-geneva.five');
    const worn = cutDeck({ ...deck, slides, theme, ratio }).deck;
    expect(await measureFit(worn, await htmlOf(worn), press)).toEqual([]);
  });
});

test('a theme of two colours and a logo has no word too pale, in any scheme', async () => {
  const mine = ownTheme(
    'primary: "c8102e"',
    'accent: "00838f"',
    'logo: { file: hall.png, alternative: The House }',
  );
  for (const scheme of ['light', 'dark'] as const)
    expect(await paleWords({ ...deck, theme: 'mine', scheme }, mine)).toEqual([]);
});

test('a word that is too pale would be found', async () => {
  const { light, ...rest } = shippedTheme('lectern');
  const pale = { ...rest, light: { ...light, quiet: '#cccccc' } };
  expect(await paleWords({ ...deck, theme: 'pale' }, pale)).not.toEqual([]);
});

const housed = ownTheme('logo: { file: hall.png, alternative: The House }');

test('a logo is in nobody’s way', async () => {
  const ends = deck.slides.filter(({ layout }) => layout === 'title' || layout === 'closing');
  const shown = { ...deck, slides: ends };
  expect(ends).toHaveLength(2);
  expect(await measureFit(shown, await htmlOf(shown, housed), press)).toEqual([]);
});

test('a title too long to stand below the logo is told', async () => {
  const [title] = deck.slides;
  if (title === undefined) throw new Error('the fixture has no slides');
  const words = 'A title of a great many words, '.repeat(8);
  const tall = { ...deck, slides: [{ ...title, title: [{ kind: 'text' as const, text: words }] }] };
  const faults = await measureFit(tall, await htmlOf(tall, housed), press);
  expect(faults.map(({ code }) => code)).toEqual(['title-long']);
});
