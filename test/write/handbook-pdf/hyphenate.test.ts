import { expect, test } from 'vitest';
import { hyphenateHtml } from '../../../src/craft/hyphenate.ts';

const cases: readonly (readonly [name: string, html: string, expected: string])[] = [
  ['long words', '<p>institution of governance on</p>', '<p>insti-tu-tion of gov-ernance on</p>'],
  [
    'not the last word of a paragraph',
    '<p>on governance.<sup class="refs"><a>1</a></sup></p>',
    '<p>on governance.<sup class="refs"><a>1</a></sup></p>',
  ],
  ['no stumps', '<p>before reports</p>', '<p>before reports</p>'],
  ['no headings', '<h3>Internet <em>governance</em></h3>', '<h3>Internet <em>governance</em></h3>'],
  ['no drawings', '<svg><text>governance</text></svg>', '<svg><text>governance</text></svg>'],
  ['no names in capitals', '<p>UNESCO WGIG</p>', '<p>UNESCO WGIG</p>'],
  ['no declaration', '<!doctype html><p>words</p>', '<!doctype html><p>words</p>'],
  ['no character references', '<p>&quot;words&quot;</p>', '<p>&quot;words&quot;</p>'],
  [
    'no addresses',
    '<p>https://governance.example/organisation</p>',
    '<p>https://governance.example/organisation</p>',
  ],
];

test.each(cases)('%s', (_, html, expected) => {
  expect(hyphenateHtml(html, 'en').replaceAll('\u00ad', '-')).toBe(expected);
});

test('a language without patterns is left alone', () => {
  expect(hyphenateHtml('<p>governance</p>', 'ar')).toBe('<p>governance</p>');
});
