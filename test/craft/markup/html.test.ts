/** Escaped text reads back as it was; attributes hold it whole. */
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { element, escapeHtml } from '../../../src/craft/markup/html.ts';

/** NUL and carriage returns are changed by every HTML parser. */
const anyText = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\0\r]/g, ''));

test('a parser reads back the text and the attribute that went in', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tree = parseFragment(element('span', { title: text }, escapeHtml(text)));
      expect(tree).toMatchObject({
        childNodes: [{ tagName: 'span', attrs: [{ name: 'title', value: text }] }],
      });
      const [span] = tree.childNodes;
      const inside = span !== undefined && 'childNodes' in span ? span.childNodes : [];
      expect(inside.map((node) => ('value' in node ? node.value : '?')).join('')).toBe(text);
    }),
  );
});

test('void elements have no end tag, absent attributes are left out', () => {
  expect(element('img', { alt: '', src: undefined, hidden: true })).toBe('<img alt="" hidden>');
  expect(element('td', { colspan: 2 })).toBe('<td colspan="2"></td>');
});

test('a name that is no name is a bug', () => {
  expect(() => element('a b', {})).toThrow();
  expect(() => element('a', { 'on click="': 'x' })).toThrow();
});
