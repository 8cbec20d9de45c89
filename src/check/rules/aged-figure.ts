/** A number of the ledger that is old by now, printed where no year says as of when it holds. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { Mark, Text } from '../../model/text.ts';
import { blockTexts, marksOf } from '../../model/texts.ts';
import type { Rule } from '../rule.ts';
import { printedTexts } from '../texts.ts';

const yearsToAge = 3;

export const agedFigure: Rule = (library, { today }) => {
  const dated = datedTables(library);
  return printedTexts(library)
    .filter(({ text }) => !dated.has(text) && !namesYear(text, library))
    .flatMap(({ text }) => marksOf(text).flatMap((mark) => aged(mark, library, today)));
};

function aged({ mark, target, span }: Mark, library: Library, today: string): readonly Diagnostic[] {
  const [id = '', name = ''] = target.split('.');
  const fact = mark === 'fact' ? library.facts.get(id) : undefined;
  if (fact?.asOf === undefined || fact.values.get(name)?.kind !== 'number') return [];
  const asOf = fact.asOf.value;
  if (!isOlder(asOf, today)) return [];
  return [
    {
      code: 'figure-aged',
      severity: 'warning',
      span,
      message: `This number is as of ${asOf}, and nothing here says so`,
      cure: `Say when it was counted: in ${asOf.slice(0, 4)}; or bring the fact ${id} up to date`,
    },
  ];
}

/** By more than three years, as exactly as the date is known. */
function isOlder(asOf: string, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - yearsToAge}${today.slice(4)}`;
  return asOf < limit.slice(0, asOf.length);
}

/** Texts of tables and the like in which a year stands anywhere: heads and other cells date a cell. */
function datedTables(library: Library): ReadonlySet<Text> {
  const blocks = [...library.modules.values()].flatMap((module) =>
    module.sections.flatMap((section) => section.blocks),
  );
  const texts = blocks
    .filter(({ kind }) => kind === 'table' || kind === 'comparison')
    .map((block) => [block.title, ...blockTexts(block)].filter((text) => text !== undefined))
    .filter((all) => all.some((text) => namesYear(text, library)));
  return new Set(texts.flat());
}

function namesYear(text: Text, library: Library): boolean {
  const isDate = ({ mark, target }: Mark): boolean => {
    const [id = '', name = ''] = target.split('.');
    return mark === 'fact' && library.facts.get(id)?.values.get(name)?.kind === 'date';
  };
  return (
    /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.source.replace(/\[\[[^\]]*\]\]/g, '')) ||
    marksOf(text).some(isDate)
  );
}
