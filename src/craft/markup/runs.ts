/** Runs become HTML, with links, locators and terms as the medium marks them up. */
import type { Anchor } from '../../model/ids.ts';
import type { Run, Runs } from '../../model/run.ts';
import { element, escapeHtml, type Html, joinHtml } from './html.ts';
import { tieText } from './typography.ts';

/** Where anchors lead in one medium. */
export interface Links {
  /** Undefined where this document or its neighbours do not hold the anchor. */
  href(anchor: Anchor): string | undefined;
  /** Printed after a cross-reference, e.g. `, p. 14`; empty where nothing is known. */
  locator(anchor: Anchor): Html;
  /** How a term is marked up in this medium. `text` is plain, to be escaped here. */
  term(anchor: Anchor, text: string): Html;
  /** Words an index entry leads to, e.g. in a span with an id; the words alone unless given. */
  index?(place: Anchor, words: Html): Html;
}

export function runsHtml(runs: Runs, links: Links): Html {
  return joinHtml(runs.map((run) => runHtml(run, links)));
}

/** Text with its spaces tied. */
export function textHtml(text: string): Html {
  return escapeHtml(tieText(text));
}

function runHtml(run: Run, links: Links): Html {
  switch (run.kind) {
    case 'text':
      return textHtml(run.text);
    case 'code':
      return element('code', {}, escapeHtml(run.text));
    case 'emphasis':
      return element('em', {}, runsHtml(run.runs, links));
    case 'strong':
      return element('strong', {}, runsHtml(run.runs, links));
    case 'link':
      return element('a', { href: run.href }, runsHtml(run.runs, links));
    case 'term':
      return termHtml(run, links);
    case 'reference':
      return referenceHtml(run, links);
    case 'index': {
      const words = runsHtml(run.runs, links);
      return links.index?.(run.place, words) ?? words;
    }
  }
}

/** `IGF (Internet Governance Forum)` at the first use, `IGF` after it. */
function termHtml(run: Extract<Run, { kind: 'term' }>, links: Links): Html {
  const term = links.term(run.anchor, run.text);
  return run.expansion === undefined ? term : joinHtml([term, textHtml(` (${run.expansion})`)]);
}

/** A target that is not here leaves plain text, never a dead link. */
function referenceHtml(run: Extract<Run, { kind: 'reference' }>, links: Links): Html {
  const [href, text] = [links.href(run.anchor), textHtml(run.text)];
  const linked = href === undefined ? text : element('a', { class: 'reference', href }, text);
  return joinHtml([linked, links.locator(run.anchor)]);
}
