/** A body whose every text ends after so many letters: what tells how much must be cut. */
import type { Body, Passage } from '../model/body.ts';
import { plainText, type Runs } from '../model/run.ts';

export function shortenRuns(runs: Runs, length: number): Runs {
  const text = plainText(runs);
  return text.length <= length ? runs : [{ kind: 'text', text: text.slice(0, length) }];
}

export function shortenBody(body: Body, length: number): Body {
  const short = (runs: Runs): Runs => shortenRuns(runs, length);
  const passage = (of: Passage): Passage => ({ ...of, runs: short(of.runs) });
  switch (body.kind) {
    case 'points':
      return { ...body, items: body.items.map(passage) };
    case 'prose':
      return { ...body, paragraphs: body.paragraphs.map(passage) };
    case 'table':
      return { ...body, rows: body.rows.map((row) => ({ ...row, cells: row.cells.map(short) })) };
    case 'comparison':
      return { ...body, rows: body.rows.map((row) => ({ ...row, cells: row.cells.map(short) })) };
    case 'definition':
      return {
        ...body,
        text: passage(body.text),
        elements: body.elements.map((each) => ({ ...each, means: short(each.means) })),
      };
    case 'positions':
      return { ...body, items: body.items.map((item) => ({ ...item, says: passage(item.says) })) };
    case 'steps':
      return { ...body, items: body.items.map((item) => ({ ...item, text: passage(item.text) })) };
    case 'callout':
      return { ...body, content: shortenContent(body.content, passage) };
    default:
      return body;
  }
}

type Content = Extract<Body, { kind: 'callout' }>['content'];

function shortenContent(content: Content, passage: (of: Passage) => Passage): Content {
  if (content.form !== 'then-and-now') return { ...content, text: passage(content.text) };
  // biome-ignore lint/suspicious/noThenProperty: a field of the model, never awaited
  return { ...content, then: passage(content.then), now: passage(content.now) };
}
