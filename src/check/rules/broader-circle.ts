/** A glossary term that is broader than itself, by itself or by way of others: no page could say which stands above which. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fix } from '../../model/edit.ts';
import type { Term } from '../../model/glossary.ts';
import { lineSpan, type SourceText } from '../../model/span.ts';
import type { Named } from '../../model/text.ts';
import type { Rule } from '../rule.ts';

type Terms = ReadonlyMap<string, Term>;

/** Each circle once, at the first of its terms that is written. */
export const broaderCircle: Rule = ({ terms }, { texts }) => {
  const told = new Set<string>();
  return [...terms.values()].flatMap((term) =>
    term.broader.flatMap((step) => {
      if (told.has(term.id.value)) return [];
      const way = wayBack(step, term.id.value, terms);
      for (const id of way ?? []) told.add(id);
      return way === undefined
        ? []
        : [{ ...fault(step, way), fix: way.length === 1 ? without(step, texts) : undefined }];
    }),
  );
};

/** The shortest way up from a term to another, both named. */
function wayBack(from: Named, to: string, terms: Terms): readonly string[] | undefined {
  const seen = new Set([from.value]);
  let ways: readonly (readonly string[])[] = [[from.value]];
  while (ways.length > 0) {
    const found = ways.find((way) => way.at(-1) === to);
    if (found !== undefined) return found;
    ways = ways.flatMap((way) =>
      (terms.get(way.at(-1) ?? '')?.broader ?? [])
        .filter(({ value }) => !seen.has(value) && seen.add(value))
        .map(({ value }) => [...way, value]),
    );
  }
  return undefined;
}

function fault({ span }: Named, way: readonly string[]): Diagnostic {
  const [first = ''] = way.slice(-1);
  const isOwn = way.length === 1;
  return {
    code: 'term-circle',
    severity: 'error',
    span,
    message: isOwn
      ? `The term ${first} is said to be broader than itself`
      : `The terms above ${first} lead back to it: ${[first, ...way].join(', ')}`,
    cure: isOwn
      ? `Take ${first} off its own broader:`
      : 'Take one of these steps off broader:, so that one of the terms stands above the others; use see: between equals',
  };
}

/** Off a list between brackets; the line goes where it held nothing else. */
function without({ value, span }: Named, texts: readonly SourceText[]): Fix | undefined {
  const text = texts.find(({ path }) => path === span.path)?.text ?? '';
  const line = lineSpan(text, span);
  const written = text.slice(line.start, line.end);
  const [, head = '', list = ''] = /^(\s*broader:[ \t]*\[)([^\][]*)\][ \t]*\r?$/.exec(written) ?? [];
  if (head === '') return undefined;
  const rest = list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== value);
  const does = `Take ${value} off`;
  const inside = { ...span, start: line.start + head.length, end: line.start + head.length + list.length };
  return rest.length === 0
    ? { does, edits: [{ span: { ...line, end: Math.min(text.length, line.end + 1) }, text: '' }] }
    : { does, edits: [{ span: inside, text: rest.join(', ') }] };
}
