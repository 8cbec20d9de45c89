/** What the book's templates may use, field by field: every piece of text and markup of a handbook, ready to print. */
import { flag, html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';

import { plansShape } from './plan-shapes.ts';

/** A line that leads to a page: in the contents, the lists, an opener. */
const row = object({ number: text, title: html, href: text, folio: text });
export type RowView = ViewOf<typeof row>;

const labelled = object({ label: text, items: list(html) });

/** What only the facilitator's book has, under a label of its own. */
const guide = object({ id: text, label: text, paragraphs: list(html) });
export type GuideView = ViewOf<typeof guide>;

const exercise = object({
  id: text,
  label: text,
  minutes: text,
  title: html,
  materials: optional(labelled),
  task: list(html),
  /** One empty text for every ruled line. */
  lines: list(text),
  guidance: optional(guide),
});

const section = object({
  id: text,
  /** Marks its last line. */
  end: text,
  number: text,
  title: html,
  notes: html,
  guide: optional(guide),
  bodies: html,
  exercises: list(exercise),
  discussion: optional(
    object({ id: text, label: text, questions: list(object({ ask: html, minutes: text })) }),
  ),
  quizFirst: flag,
  quiz: optional(
    object({
      id: text,
      label: text,
      questions: list(
        object({
          number: text,
          ask: html,
          answers: list(object({ letter: text, text: html, right: flag })),
          key: optional(object({ label: text, why: html })),
        }),
      ),
    }),
  ),
});
export type SectionView = ViewOf<typeof section>;

const reference = object({ id: text, number: text, back: text, text: html });
export type ReferenceView = ViewOf<typeof reference>;

/** A chapter at a glance: where each section stands in both editions, its slides, its minutes and their sum. */
const timetable = object({
  /** It takes the page after the opener. */
  isLong: flag,
  heads: object({
    section: text,
    page: text,
    participant: text,
    slides: text,
    showing: text,
    discussion: text,
    exercises: text,
    together: text,
  }),
  rows: list(
    object({
      number: text,
      title: html,
      href: text,
      folio: text,
      participant: text,
      slides: text,
      showing: text,
      discussion: text,
      exercises: text,
      together: text,
    }),
  ),
  sums: object({ label: text, showing: text, discussion: text, exercises: text, together: text }),
});
export type TimetableView = ViewOf<typeof timetable>;

const chapter = object({
  id: text,
  blank: flag,
  /** The page name that carries the chapter's running heads. */
  page: text,
  label: text,
  number: text,
  title: text,
  summary: html,
  objectives: optional(labelled),
  facts: list(object({ label: text, text: html })),
  inside: object({ label: text, rows: list(row) }),
  /** Instead of the plain rows. */
  timetable: optional(timetable),
  sections: list(section),
  references: optional(
    object({
      id: text,
      heading: text,
      /** A list for each page they stand on. */
      groups: list(object({ columns: text, side: text, items: list(reference) })),
    }),
  ),
});
export type ChapterView = ViewOf<typeof chapter>;

const part = object({
  id: text,
  blank: flag,
  page: text,
  label: text,
  title: text,
  summary: optional(html),
  rows: list(row),
  chapters: list(chapter),
});
export type PartView = ViewOf<typeof part>;

const contents = object({
  heading: text,
  id: text,
  blank: flag,
  plans: optional(object({ head: row, rows: list(row) })),
  parts: list(
    object({
      label: text,
      title: text,
      href: text,
      folio: text,
      chapters: list(object({ number: text, title: html, href: text, folio: text, sections: list(row) })),
    }),
  ),
  /** What stands before the parts, and after them. */
  front: list(row),
  back: list(row),
});
export type ContentsView = ViewOf<typeof contents>;

const lists = object({ heading: text, id: text, lists: list(object({ heading: text, rows: list(row) })) });
export type ListsView = ViewOf<typeof lists>;

const overview = object({
  id: text,
  blank: flag,
  title: text,
  lines: list(object({ heading: text, text: html })),
});
export type OverviewView = ViewOf<typeof overview>;

const chronology = object({
  id: text,
  title: text,
  note: optional(html),
  years: list(object({ year: text, events: list(object({ date: text, title: html, lane: text })) })),
});
export type ChronologyView = ViewOf<typeof chronology>;

const front = object({
  title: text,
  subtitle: optional(text),
  description: optional(html),
  publisher: text,
  /** `First edition`. */
  issue: text,
  /** Whom it is for: `Participant edition`. */
  edition: text,
  titleId: text,
  titleBlank: flag,
  imprint: list(object({ label: optional(text), text: html })),
  foreword: optional(
    object({ id: text, blank: flag, title: text, paragraphs: list(html), by: optional(html) }),
  ),
});
export type FrontView = ViewOf<typeof front>;

const entry = object({
  id: text,
  preferred: text,
  expansion: optional(text),
  status: optional(text),
  definition: html,
  notes: list(object({ label: text, text: html })),
  see: optional(html),
  pages: optional(html),
});
export type EntryView = ViewOf<typeof entry>;

const otherName = object({ id: text, name: text, see: html });
export type OtherNameView = ViewOf<typeof otherName>;

const glossary = object({
  id: text,
  blank: flag,
  heading: text,
  page: text,
  /** For each page of it: lines that are either an entry or another name that sends to one. */
  groups: list(object({ lines: list(object({ entry: optional(entry), other: optional(otherName) })) })),
});
export type GlossaryView = ViewOf<typeof glossary>;

const chartData = object({
  id: text,
  blank: flag,
  heading: text,
  page: text,
  /** A wide one takes both columns. */
  sets: list(object({ isWide: flag, label: text, title: html, table: html, measure: text })),
});
export type ChartDataView = ViewOf<typeof chartData>;

const bibliography = object({
  id: text,
  blank: flag,
  heading: text,
  page: text,
  entries: list(object({ id: text, text: html })),
});
export type BibliographyView = ViewOf<typeof bibliography>;

const indexLine = object({ id: text, text: html });
export type IndexLineView = ViewOf<typeof indexLine>;

const indexEntry = object({
  /** Nothing where the entry began on the page before. */
  id: optional(text),
  text: html,
  /** It may be divided between columns. */
  isLong: flag,
  /** A line kept free in a draft, for where it goes on overleaf. */
  isRoomy: flag,
  subs: list(indexLine),
});
export type IndexEntryView = ViewOf<typeof indexEntry>;

const index = object({
  id: text,
  blank: flag,
  heading: text,
  page: text,
  /** For each page of it. */
  groups: list(
    object({
      /** Without a letter where it goes on from the page before. */
      letters: list(object({ letter: optional(text), entries: list(indexEntry) })),
    }),
  ),
});
export type IndexView = ViewOf<typeof index>;

export const bookShape = object({
  language: text,
  direction: text,
  title: text,
  styles: list(text),
  front,
  contents,
  lists: optional(lists),
  overview: optional(overview),
  chronology: optional(chronology),
  plans: optional(plansShape),
  parts: list(part),
  data: optional(chartData),
  glossary: optional(glossary),
  bibliography: optional(bibliography),
  index: optional(index),
  /** One empty text for every blank page at the end. */
  ends: list(text),
  /** Page names of the sheets that bear running heads; none but in a final print. */
  sheets: list(text),
});
export type BookView = ViewOf<typeof bookShape>;

export const excerptShape = object({
  language: text,
  direction: text,
  title: text,
  styles: list(text),
  openings: list(
    object({
      blank: flag,
      /** The page name of the opener. */
      page: text,
      /** Which book the chapter is from: the title, and what else there is to say. */
      from: object({ isFirst: flag, title: html, issue: html }),
      chapter,
    }),
  ),
  ends: bookShape.fields.ends,
  sheets: bookShape.fields.sheets,
});
export type ExcerptView = ViewOf<typeof excerptShape>;
