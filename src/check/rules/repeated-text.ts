/** Two paragraphs that say the same in the same words: a reader of one has read the other. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { Text } from '../../model/text.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Rule } from '../rule.ts';
import { fiveWordRuns } from '../word-runs.ts';

/** Of the runs of the paragraph that has fewer. */
const tolerated = 0.4;
/** What is shorter is a label or an item, and some of those are the same for good reasons. */
const fewestRuns = 8;

interface Paragraph {
  readonly text: Text;
  readonly runs: ReadonlySet<string>;
}

export const repeatedText: Rule = (library) => {
  const paragraphs = longParagraphs(library);
  const homes = new Map<string, number[]>();
  return paragraphs.flatMap((paragraph, at): readonly Diagnostic[] => {
    const twin = nearestOf(paragraph, paragraphs, sharedWith(paragraph, at, homes));
    return twin === undefined ? [] : [fault(paragraph, twin)];
  });
};

function longParagraphs(library: Library): readonly Paragraph[] {
  return paragraphsOf(library)
    .map((text) => ({ text, runs: fiveWordRuns(text) }))
    .filter(({ runs }) => runs.size >= fewestRuns);
}

/** How many runs each earlier paragraph has in common with this one, which is entered for the later ones. */
function sharedWith(
  { runs }: Paragraph,
  at: number,
  homes: Map<string, number[]>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const run of runs) {
    const known = homes.get(run);
    for (const home of known ?? []) counts.set(home, (counts.get(home) ?? 0) + 1);
    if (known === undefined) homes.set(run, [at]);
    else known.push(at);
  }
  return counts;
}

interface Twin {
  readonly paragraph: Paragraph;
  readonly share: number;
}

function nearestOf(
  { runs }: Paragraph,
  paragraphs: readonly Paragraph[],
  shared: ReadonlyMap<number, number>,
): Twin | undefined {
  let nearest: Twin | undefined;
  for (const [at, count] of shared) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) continue;
    const share = count / Math.min(runs.size, paragraph.runs.size);
    if (share >= tolerated && share > (nearest?.share ?? 0)) nearest = { paragraph, share };
  }
  return nearest;
}

function fault({ text }: Paragraph, { paragraph, share }: Twin): Diagnostic {
  return {
    code: 'text-repeated',
    severity: 'warning',
    span: text.span,
    message: `This paragraph says ${Math.floor(share * 100)} % in the words of another`,
    cure: 'Say here only what is new here, and refer to the other with [[see:…]]',
    related: { span: paragraph.text.span, message: 'the other' },
  };
}
