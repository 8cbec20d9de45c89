/** Which slide stands for a deck on the start page. */
import { expect, test } from 'vitest';
import { posterHtml, posterSlide } from '../../../src/write/deck-html/poster.ts';

test('a drawing stands for its deck before what is only written', () => {
  const slides = (['title', 'points', 'comparison', 'chart', 'closing'] as const).map((layout) => ({
    layout,
  }));
  expect(posterSlide(slides)).toBe(3);
  expect(posterSlide(slides.slice(0, 3))).toBe(2);
});

test('the title stands for a deck without any', () => {
  expect(posterSlide([{ layout: 'title' }, { layout: 'points' }])).toBe(0);
});

test('the slides before the one shown are out of the picture', () => {
  const page = '<html lang="en"><head></head><body></body></html>';
  expect(posterHtml(page)).toBe('<html class="poster" lang="en"><head></head><body></body></html>');
  expect(posterHtml(page, 3)).toContain(':nth-child(-n + 3) { display: none; }</style></head>');
});
