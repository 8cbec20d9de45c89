/** An errata sheet becomes what its template prints. */
import type { Correction, Errata, Erratum, Replacement } from '../../compose/errata/errata.ts';
import { list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import type { WordKey, Words } from '../../model/words.ts';

const quoteShape = object({ lead: text, words: text, rest: text });

const correctionShape = object({
  place: optional(text),
  replace: optional(object({ before: quoteShape, after: quoteShape })),
  verb: optional(text),
  quoted: optional(text),
  said: optional(text),
});

export const errataShape = object({
  words: object({
    errata: text,
    'errata-about': text,
    'errata-no-words': text,
    'quote-open': text,
    'quote-close': text,
    'errata-for': text,
    'errata-read': text,
    page: text,
    chapter: text,
    'replacement-chapters': text,
    'replacement-about': text,
    'replaced-pages': text,
    'replacing-pages': text,
    'moved-heading': text,
    'moved-about': text,
    'moved-section': text,
    'moved-before': text,
    'moved-after': text,
  }),
  title: text,
  edition: text,
  versions: text,
  wordless: optional(text),
  groups: list(
    object({
      number: optional(text),
      title: text,
      items: list(
        object({
          folio: optional(text),
          number: optional(text),
          title: text,
          corrections: list(correctionShape),
        }),
      ),
    }),
  ),
  replacements: list(object({ number: text, title: text, out: text, in: text, note: optional(text) })),
  moved: list(object({ number: text, title: text, before: text, after: text })),
});

type View = ViewOf<typeof errataShape>;
type CorrectionView = ViewOf<typeof correctionShape>;

export function errataView(errata: Errata): View {
  const { book, imprint, since, knowsWords, groups, replacements, moved } = errata;
  const { words } = imprint;
  return {
    words,
    title: book.title,
    edition: words[`${book.edition}-edition`],
    versions: filled(words['errata-versions'], {
      before: since.version,
      beforeDate: since.dateText,
      after: imprint.version,
      afterDate: imprint.dateText,
    }),
    wordless: knowsWords ? undefined : words['errata-no-words'],
    groups: groups.map((group) => ({ ...group, items: group.items.map((item) => itemView(item, words)) })),
    replacements: replacements.map((each) => replacementView(each, words)),
    moved,
  };
}

function itemView(item: Erratum, words: Words): View['groups'][number]['items'][number] {
  return { ...item, corrections: item.corrections.map((each) => correctionView(each, words)) };
}

const nothing: CorrectionView = {
  place: undefined,
  replace: undefined,
  verb: undefined,
  quoted: undefined,
  said: undefined,
};

const sayings: Readonly<Record<'rewritten' | 'changed' | 'new' | 'withdrawn' | 'reprinted', WordKey>> = {
  rewritten: 'errata-rewritten',
  changed: 'errata-changed',
  new: 'errata-new',
  withdrawn: 'errata-withdrawn',
  reprinted: 'errata-reprinted',
};

function correctionView(correction: Correction, words: Words): CorrectionView {
  switch (correction.kind) {
    case 'replace':
      return { ...nothing, place: capital(correction.place), replace: correction.change };
    case 'add': {
      const { place, text: quoted } = correction;
      const where = place === undefined ? words['errata-at-start'] : filled(words['errata-after'], { place });
      return { ...nothing, place: capital(where), verb: words['errata-add'], quoted };
    }
    case 'strike':
      return {
        ...nothing,
        place: capital(correction.place),
        verb: words['errata-strike'],
        quoted: correction.text,
      };
    case 'reset':
      return { ...nothing, place: capital(correction.place), said: words['errata-reset'] };
    case 'reads':
      return { ...nothing, verb: words['errata-reads'], quoted: correction.text };
    default:
      return { ...nothing, said: words[sayings[correction.kind]] };
  }
}

function replacementView(
  { number, title, first, oldLast, newLast }: Replacement,
  words: Words,
): View['replacements'][number] {
  const longer = oldLast === undefined ? 0 : newLast - oldLast;
  const note =
    oldLast === undefined
      ? words['replacement-new']
      : longer > 0
        ? filled(words['replacement-longer'], { count: String(longer) })
        : undefined;
  const out = oldLast === undefined ? '–' : pages(first, oldLast);
  return { number, title, out, in: pages(first, newLast), note };
}

function pages(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
