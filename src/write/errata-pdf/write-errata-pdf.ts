/** An errata sheet becomes pages to hand to those who hold the printed book. */
import type { Errata } from '../../compose/errata/errata.ts';
import { escapedAlready } from '../../craft/markup/html.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { sheetCss } from '../../craft/paper/sheet.ts';
import { sheetDocument } from '../../craft/paper/sheet-page.ts';
import type { Finish } from '../../craft/pdf/finish.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Paper } from '../../model/recipe.ts';
import type { Press } from '../../ports/press.ts';
import { errataShape, errataView } from './errata-view.ts';

export interface ErrataSupplies {
  readonly templates: Templates;
  /** `templates/errata/errata.css`. */
  readonly style: string;
  /** By file name, as they lie in `templates/fonts`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly paper: Paper;
  readonly press: Press;
  readonly finish: (bytes: Uint8Array, finish: Finish) => Promise<Uint8Array>;
}

/** The template is `errata/errata`. */
export async function writeErrataPdf(errata: Errata, supplies: ErrataSupplies): Promise<Artifact> {
  const { paper, press, finish } = supplies;
  const { book } = errata;
  const printed = await press.print(errataDocument(errata, supplies), { kind: 'final' });
  return {
    path: `${book.id}-${book.edition}-errata-${paper}.pdf`,
    bytes: await finish(printed, finishOf(errata)),
  };
}

/** What the templates may use, by template. */
export const errataShapes = { 'errata/errata': errataShape } as const;

function errataDocument(errata: Errata, { templates, style, fonts, paper }: ErrataSupplies) {
  const { book, imprint } = errata;
  const { language, direction, words } = imprint;
  const content = templates.render('errata/errata', errataView(errata), errataShape);
  return sheetDocument({
    subject: `the errata of ${book.id}`,
    title: titleOf(errata),
    language,
    direction,
    styles: [
      sheetCss(paper, {
        headStart: book.title,
        headEnd: `${words.errata} · ${words.version} ${imprint.version}`,
        footStart: `${imprint.publisher} · ${imprint.licence.name} · ${imprint.dateText}`,
        direction,
      }),
      style,
    ],
    content: [escapedAlready(content)],
    fonts,
  });
}

function titleOf({ book, imprint }: Errata): string {
  return `${imprint.words.errata}: ${book.title}`;
}

function finishOf(errata: Errata): Finish {
  const { imprint, groups, replacements, moved } = errata;
  const { words } = imprint;
  return {
    title: titleOf(errata),
    author: imprint.publisher,
    subject: `${imprint.edition}, ${imprint.dateText}`,
    keywords: [words.errata],
    language: imprint.language,
    date: imprint.date,
    labels: [{ from: 0, style: 'arabic', start: 1 }],
    outline: [
      words.errata,
      ...(replacements.length > 0 ? [words['replacement-chapters']] : []),
      ...groups.flatMap((group) => [
        [group.number, group.title].filter((each) => each !== undefined).join(' '),
        ...group.items.map(({ number, title }) =>
          [number, title].filter((each) => each !== undefined).join(' '),
        ),
      ]),
      ...(moved.length > 0 ? [words['moved-heading']] : []),
    ],
  };
}
