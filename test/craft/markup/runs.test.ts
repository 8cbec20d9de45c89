/** Runs print their expansions, links and locators, and never a dead link. */
import { expect, test } from 'vitest';
import { element, escapeHtml, joinHtml } from '../../../src/craft/markup/html.ts';
import { type Links, runsHtml } from '../../../src/craft/markup/runs.ts';
import { markAnchor, moduleAnchor, termAnchor } from '../../../src/model/ids.ts';
import type { Run, Runs } from '../../../src/model/run.ts';

const igf = termAnchor('igf');
const links: Links = {
  href: (anchor) => (anchor === moduleAnchor('here') ? '#here' : undefined),
  locator: (anchor) => (anchor === moduleAnchor('here') ? escapeHtml(', p.\u00a014') : joinHtml([])),
  term: (_, text) => element('a', { href: 'igf.html' }, escapeHtml(text)),
};

const cases: readonly (readonly [markup: string, runs: Runs])[] = [
  ['a &lt; b', [{ kind: 'text', text: 'a < b' }]],
  ['<code>para 7 &amp;</code>', [{ kind: 'code', text: 'para 7 &' }]],
  [
    '<em><strong>x</strong></em>',
    [{ kind: 'emphasis', runs: [{ kind: 'strong', runs: [{ kind: 'text', text: 'x' }] }] }],
  ],
  [
    '<a href="igf.html">IGF</a> (Internet Governance Forum)',
    [{ kind: 'term', anchor: igf, text: 'IGF', expansion: 'Internet Governance Forum' }],
  ],
  ['<a href="igf.html">IGF</a>', [{ kind: 'term', anchor: igf, text: 'IGF', expansion: undefined }]],
  [
    '<a class="reference" href="#here">Here</a>, p.\u00a014',
    [{ kind: 'reference', anchor: moduleAnchor('here'), text: 'Here' }],
  ],
  ['Away', [{ kind: 'reference', anchor: moduleAnchor('away'), text: 'Away' }]],
  [
    '<a href="https://a.org/?a=1&amp;b=2">x</a>',
    [{ kind: 'link', href: 'https://a.org/?a=1&b=2', runs: [{ kind: 'text', text: 'x' }] }],
  ],
  ['Forum', [{ kind: 'index', place: markAnchor('here', 1), runs: [{ kind: 'text', text: 'Forum' }] }]],
];

test.each(cases)('%s', (markup, runs) => {
  expect(runsHtml(runs, links)).toBe(markup);
});

test('an index entry finds its words where the page marks them', () => {
  const marked: Links = { ...links, index: (place, words) => element('span', { id: place }, words) };
  const run: Run = { kind: 'index', place: markAnchor('here', 1), runs: [{ kind: 'text', text: 'Forum' }] };
  expect(runsHtml([run], marked)).toBe('<span id="mark/here/1">Forum</span>');
});
