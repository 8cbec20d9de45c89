/** Documents → short textual outlines in which a reader sees what was chosen, in which order and form. */
import type { Deck, Slide } from '../../src/compose/deck/deck.ts';
import type { Glossary } from '../../src/compose/glossary/glossary.ts';
import type { HandbookBody } from '../../src/compose/handbook/compose-handbook.ts';
import type { Chapter, ChapterSection } from '../../src/compose/handbook/handbook.ts';
import type { Body, Passage } from '../../src/model/body.ts';
import type { Run, Runs } from '../../src/model/run.ts';

export function deckOutline(deck: Deck): string {
  const seconds = deck.slides.reduce((sum, slide) => sum + slide.seconds, 0);
  return lines(
    `${deck.title} (${deck.id}, ${deck.minutes} min, ${seconds} s)`,
    ...deck.slides.flatMap(slideOutline),
  );
}

function slideOutline(slide: Slide): readonly string[] {
  return [
    '',
    `${slide.number} ${slide.layout} #${slide.id} ${slide.seconds} s${slide.part === undefined ? '' : ` part ${slide.part.number}`}`,
    `  = ${shown(slide.title)}`,
    ...slide.lines.map((line) => `  ${shown(line)}`),
    ...slide.bodies.flatMap(bodyOutline).map((line) => `  ${line}`),
    ...slide.notes.map((note) => `  notes: ${shown(note.runs)}`),
    ...some(
      'sources',
      slide.sources.map((source) => source.text),
    ),
    ...some(
      'terms',
      slide.terms.map((term) => term.preferred),
    ),
    ...(slide.more === undefined ? [] : [`  more: ${slide.more}`]),
  ];
}

function some(name: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`  ${name}: ${items.join(' · ')}`];
}

export function bookOutline(book: HandbookBody): string {
  return lines(
    book.title,
    ...book.parts.flatMap((part) => [
      '',
      `Part ${part.number} ${part.title}`,
      ...part.chapters.flatMap(chapterOutline),
    ]),
    '',
    ...[...book.tables, ...book.figures].map(
      (each) => `listed ${each.number} ${each.title} → ${each.anchor}`,
    ),
    ...book.bibliography.map((entry) => `bibliography ${entry.anchor}: ${shown(entry.runs)}`),
  );
}

function chapterOutline(chapter: Chapter): readonly string[] {
  return [
    '',
    `${chapter.number} ${chapter.title} (${chapter.minutes} min)`,
    `  ${shown(chapter.summary)}`,
    ...chapter.objectives.map((objective) => `  objective: ${shown(objective)}`),
    ...chapter.sections.flatMap(sectionOutline),
    ...chapter.references.map((each) => `  [${each.number}] ${shown(each.runs)} → ${each.source}`),
  ];
}

function sectionOutline(section: ChapterSection): readonly string[] {
  return [
    `  ${section.number} ${shown(section.title)} → ${section.anchor}`,
    ...section.bodies.flatMap(bodyOutline).map((line) => `    ${line}`),
    ...section.discussion.map((each) => `    discuss: ${shown(each.ask)} (${each.minutes} min)`),
    ...section.exercises.map(
      (each) =>
        `    exercise: ${shown(each.title)} (${each.minutes} min, ${each.room} lines): ${each.task.map(shown).join(' ¶ ')}`,
    ),
    ...section.quiz.map((each) => `    quiz: ${shown(each.ask)} ${each.answers.map(shown).join(' / ')}`),
  ];
}

export function glossaryOutline(glossary: Glossary): string {
  return lines(
    ...glossary.letters.flatMap(({ letter, entries }) => [
      letter,
      ...entries.flatMap((entry) => [
        `  ${entry.preferred}${entry.expansion === undefined ? '' : ` (${entry.expansion})`}: ${shown(entry.definition)}`,
        ...(entry.today === undefined ? [] : [`    today: ${shown(entry.today)}`]),
        ...some(
          '  see',
          entry.see.map((each) => each.title),
        ),
        ...some(
          '  sources',
          entry.sources.map((each) => each.text),
        ),
        ...some(
          '  used',
          entry.usedInHandbook.map((each) => each.anchor),
        ),
      ]),
    ]),
  );
}

function bodyOutline(body: Body): readonly string[] {
  const title = body.title === undefined ? '' : ` “${shown(body.title)}”`;
  const number = body.number === undefined ? '' : ` ${body.number}`;
  return [
    `${body.kind}${number}${title}${refs(body.refs)}`,
    ...contentOutline(body).map((line) => `  ${line}`),
  ];
}

function contentOutline(body: Body): readonly string[] {
  switch (body.kind) {
    case 'points':
      return body.items.map((item) => `• ${passage(item)}`);
    case 'prose':
      return body.paragraphs.map((paragraph) => `¶ ${passage(paragraph)}`);
    case 'table':
      return [
        body.columns.map((column) => shown(column.title)).join(' | '),
        ...body.rows.map((row) => `${row.cells.map(shown).join(' | ')}${refs(row.refs)}`),
        ...noteOutline(body.note),
      ];
    case 'comparison':
      return [
        body.things.map(shown).join(' | '),
        ...body.rows.map((row) => `${shown(row.attribute)}: ${row.cells.map(shown).join(' | ')}`),
      ];
    case 'chart':
      return [
        `${body.chart.form} of ${body.chart.unit}, ${body.chart.asOf}: ${body.chart.categories.join(', ')}`,
        ...body.chart.series.map(
          ({ title, values }) =>
            `${title}: ${values.map((each) => (each === undefined ? '–' : `${each.bound} ${each.value}`)).join(', ')}`,
        ),
        ...noteOutline(body.note),
      ];
    case 'timeline':
      return body.timeline.events.map((event) => `${event.date} ${event.title} [${event.lane}]`);
    case 'diagram':
      return [
        body.diagram.nodes.map((node) => node.text).join(', '),
        ...body.diagram.links.map((link) => `${link.from} → ${link.to}: ${link.label ?? ''}`),
      ];
    case 'definition':
      return [`${body.term.preferred}: ${passage(body.text)}`];
    case 'positions':
      return body.items.map((item) => `${shown(item.who)}: ${passage(item.says)}`);
    case 'steps':
      return body.items.map((item) => passage(item.text));
    case 'callout':
      return body.content.form === 'then-and-now'
        ? [`then: ${passage(body.content.then)}`, `now: ${passage(body.content.now)}`]
        : [`${body.content.form}: ${passage(body.content.text)}`];
    case 'picture':
      return [`${body.file}: ${body.alternative}`];
  }
}

function noteOutline(note: Runs | undefined): readonly string[] {
  return note === undefined ? [] : [`note: ${shown(note)}`];
}

function passage({ runs, refs: numbers }: Passage): string {
  return shown(runs) + refs(numbers);
}

function refs(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}

/** Words with what each run is: `{IGF = Internet Governance Forum}` a term with its expansion, `→` a reference. */
export function shown(runs: Runs): string {
  return runs.map(shownRun).join('').replaceAll('\u00a0', '~');
}

function shownRun(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'code':
      return `\`${run.text}\``;
    case 'emphasis':
      return `*${shown(run.runs)}*`;
    case 'strong':
      return `**${shown(run.runs)}**`;
    case 'link':
      return `<${shown(run.runs)}>(${run.href})`;
    case 'term':
      return `{${run.text}${run.expansion === undefined ? '' : ` = ${run.expansion}`}}`;
    case 'reference':
      return `→${run.text} (${run.anchor})`;
    case 'index':
      return run.runs.length === 0 ? '^' : shown(run.runs);
  }
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
