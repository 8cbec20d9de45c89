/** What every block has around its content: id, title, label and number, and the marks of its sources. */
import type { BodyFrame, BodyKind, Passage } from '../../model/body.ts';
import { htmlId } from '../../model/ids.ts';
import type { Runs } from '../../model/run.ts';
import type { BodyContext } from './context.ts';
import { element, escapeHtml, type Html, joinHtml } from './html.ts';
import { runsHtml, textHtml } from './runs.ts';

export type Framed = BodyFrame & { readonly kind: BodyKind };

export const noHtml = joinHtml([]);

/** A block in a `div` of its kind, under its title if it has one. */
export function blockHtml(body: Framed, context: BodyContext, ...content: readonly Html[]): Html {
  const foot = body.title === undefined ? marksHtml(body, context) : noHtml;
  return element('div', blockAttributes(body), blockTitle(body, context), ...content, foot);
}

export function blockAttributes(
  body: Framed,
  more = '',
): { readonly class: string; readonly id: string | undefined } {
  const id = body.anchor === undefined ? undefined : htmlId(body.anchor);
  return { class: `block ${body.kind}${more === '' ? '' : ` ${more}`}`, id };
}

/** The passage's words and the marks of its sources. */
export function passageHtml(passage: Passage, context: BodyContext): Html {
  return joinHtml([runsHtml(passage.runs, context.links), refsHtml(passage.refs, context)]);
}

export function refsHtml(refs: readonly number[], context: BodyContext): Html {
  return refs.length === 0 ? noHtml : context.refs(refs);
}

/** `Table 2.1` and the title; nothing for a block that has neither. */
export function captionText(body: Framed, label: string, context: BodyContext): Html {
  const parts = [
    ...(body.number === undefined
      ? []
      : [element('span', { class: 'label' }, textHtml(`${label} ${body.number}`))]),
    ...(body.title === undefined
      ? []
      : [element('span', { class: 'caption-title' }, runsHtml(body.title, context.links))]),
  ];
  if (parts.length === 0) return noHtml;
  return joinHtml([
    ...parts.flatMap((part, at) => (at === 0 ? [part] : [escapeHtml(' '), part])),
    refsHtml(body.refs, context),
  ]);
}

export function noteHtml(note: Runs | undefined, context: BodyContext): Html {
  return note === undefined ? noHtml : element('p', { class: 'note' }, runsHtml(note, context.links));
}

function blockTitle(body: Framed, context: BodyContext): Html {
  if (body.title === undefined) return noHtml;
  return element(
    'p',
    { class: 'block-title' },
    runsHtml(body.title, context.links),
    refsHtml(body.refs, context),
  );
}

/** The marks of a block's sources where it has no title or caption to carry them. */
export function marksHtml(body: Framed, context: BodyContext): Html {
  return body.refs.length === 0 ? noHtml : element('p', { class: 'marks' }, context.refs(body.refs));
}
