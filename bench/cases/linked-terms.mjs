/** Two thousand terms looked for in the texts of a thousand pages, beside one look for each term with a pattern of its own. */
import { ratio, timesTable } from '../lib/table.mjs';
import { madeTerms, pageTexts } from '../lib/term-texts.mjs';
import { inTurns } from '../lib/timing.mjs';

const [termCount, pageCount] = [2_000, 1_000];
/** Of the plain search only so many pages, since it takes so long. */
const plainPages = 20;

/** @param {import('../bench.mjs').Bench} bench */
export async function linkedTerms({ options, workspace: { load } }) {
  const { makeRecogniser } = await load('compose/text/recogniser.js');
  const [terms, pages] = [madeTerms(termCount), pageTexts(pageCount, termCount)];
  const paragraphs = pages.flat();
  let found = 0;
  const [ours, part, plain] = await inTurns(
    [
      { name: 'all pages', run: () => (found = count(makeRecogniser(terms), paragraphs)) },
      {
        name: `${plainPages} pages`,
        run: () => count(makeRecogniser(terms), pages.slice(0, plainPages).flat()),
      },
      { name: 'a pattern a term', run: () => countPlainly(terms, pages.slice(0, plainPages).flat()) },
    ],
    options.runs,
    { warmUp: 'one turn' },
  );
  const words = paragraphs.reduce((sum, text) => sum + text.split(' ').length, 0);
  return timesTable([
    {
      what: `${termCount} terms, ${pageCount} pages`,
      ours,
      ratios: [],
      remark: `${words} words, ${found} mentions found`,
    },
    {
      what: `${termCount} terms, ${plainPages} pages`,
      ours: part,
      ratios: [ratio(part, 'a pattern a term', plain)],
    },
    { what: `the same, a pattern for each term`, ours: plain, ratios: [] },
  ]);
}

/**
 * @param {(text: string) => readonly unknown[]} recognise
 * @param {readonly string[]} texts
 */
function count(recognise, texts) {
  return texts.reduce((sum, text) => sum + recognise(text).length, 0);
}

/**
 * @param {ReturnType<typeof madeTerms>} terms
 * @param {readonly string[]} texts
 */
function countPlainly(terms, texts) {
  const patterns = terms.map(
    ({ preferred }) => new RegExp(`(?<![\\p{L}\\p{N}])${preferred.source}s?(?![\\p{L}\\p{N}])`, 'gu'),
  );
  return texts.reduce(
    (sum, text) => sum + patterns.reduce((all, pattern) => all + [...text.matchAll(pattern)].length, 0),
    0,
  );
}
