import { expect, test } from 'vitest';
import { breakAddresses } from '../../../src/write/handbook-pdf/addresses.ts';

const cases: readonly (readonly [name: string, address: string, expected: string])[] = [
  ['after slashes', 'https://a.example/b/c', 'https://a.example/|b/|c'],
  [
    'in a long name before its signs, in a short part nowhere',
    'https://www.un-documents.example/x-y',
    'https://www|.un|-documents|.example/|x-y',
  ],
  [
    'before signs in a long part',
    'https://a.example/report-of-the-working-group.pdf',
    'https://a.example/|report|-of|-the|-working|-group.pdf',
  ],
  [
    'anywhere where nothing else helps',
    `https://a.example/${'x'.repeat(60)}`,
    `https://a.example/|${'x'.repeat(25)}|${'x'.repeat(25)}|${'x'.repeat(10)}`,
  ],
  [
    'but not in a character reference',
    'https://a.example/?a-longer-query=1&amp;b=2',
    'https://a.example/|?a|-longer|-query|=1&amp;b=2',
  ],
  ['nor at a soft hyphen', 'https://a.example/gov\u00adernance', 'https://a.example/|governance'],
];

test.each(cases)('%s', (_, address, expected) => {
  const html = breakAddresses(`<a href="${address}">${address}</a>`);
  expect(html.replaceAll('<wbr>', '|')).toBe(
    `<a href="${address}"><span class="address">${expected}</span></a>`,
  );
});

test('words are no addresses', () => {
  expect(breakAddresses('<p>either/or</p>')).toBe('<p>either/or</p>');
});
