/** A handbook's imprint, turned into the lines on the back of its title page: what one must know to cite the book, to use it, to tell how it was made. */
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { textHtml } from '../../craft/markup/runs.ts';
import type { Edition } from '../../model/recipe.ts';
import type { WordKey } from '../../model/words.ts';
import type { BookContext } from './context.ts';
import type { FrontView } from './view-shapes.ts';

export function imprintLines(context: BookContext): FrontView['imprint'] {
  const { handbook, words } = context;
  const { project, publisher, date, licence } = handbook.imprint;
  const link = element('a', { href: licence.url }, escapeHtml(licence.url));
  return [
    line(undefined, element('strong', {}, textHtml(nameOf(context)))),
    line(undefined, textHtml(`${editionName(context)}. ${issueOf(context)}`)),
    ...(handbook.number === undefined ? [] : [line(words['document-number'], textHtml(handbook.number))]),
    line(words.publisher, textHtml(`${publisher} (${project}). © ${date.slice(0, 4)}`)),
    line(words.licence, joinHtml([textHtml(`${licence.name}, `), link])),
    line(words['cite-as'], citation(context)),
    line(words.production, textHtml(`${words['made-with']} Lectern. ${words['set-in']}`)),
  ];
}

const editionWords: Readonly<Record<Edition, WordKey>> = {
  participant: 'participant-edition',
  facilitator: 'facilitator-edition',
  reader: 'reader-edition',
};

/** Which of the book's editions this is, in words. */
export function editionName({ handbook, words }: BookContext): string {
  return words[editionWords[handbook.edition]];
}

function line(label: string | undefined, text: Html): FrontView['imprint'][number] {
  return { label, text };
}

function nameOf({ handbook: { title, subtitle } }: BookContext): string {
  return subtitle === undefined ? title : `${title}: ${subtitle}`;
}

function issueOf({ handbook, words }: BookContext): string {
  const { edition, version, dateText } = handbook.imprint;
  return `${edition}, ${words.version} ${version}, ${dateText}`;
}

/** Publisher, title, edition, number: enough to find the same book again. */
function citation(context: BookContext): Html {
  const { handbook } = context;
  const number = handbook.number === undefined ? '' : `, ${handbook.number}`;
  return joinHtml([
    textHtml(`${handbook.imprint.publisher}, `),
    element('em', {}, textHtml(nameOf(context))),
    textHtml(`, ${editionName(context)}, ${issueOf(context)}${number}.`),
  ]);
}
