/** The served copy of a page may run our script and listen to its server, and nothing more than before. */
import { describe, expect, test } from 'vitest';
import { reloadingPage } from '../../src/craft/screen/reload-page.ts';

const addresses = { script: '/~lectern/reload.js', events: '/~lectern/events', source: '/~lectern/source' };
const tag =
  '<script src="/~lectern/reload.js" data-events="/~lectern/events" data-source="/~lectern/source" data-version="7"></script>';

function page(policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<html><head>${meta}</head><body><p>Text</p></body></html>`;
}

function policyIn(html: string): string {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return content.replaceAll('&#39;', "'");
}

describe('the policy', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'of a deck keeps its own script',
      'default-src &#39;none&#39;; script-src &#39;sha256-abc=&#39;',
      "default-src 'none'; script-src 'sha256-abc=' 'self'; connect-src 'self'",
    ],
    [
      'of a web page allows what it did',
      "default-src 'none'; script-src 'self'",
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    ],
    [
      'that allows nothing allows this',
      "default-src 'none'",
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    ],
    [
      'falls back as a browser does',
      'default-src https://a.example; img-src data:',
      "default-src https://a.example; img-src data:; script-src https://a.example 'self'; connect-src https://a.example 'self'",
    ],
  ];
  test.for(cases)('%s', ([, before, after]) => {
    expect(policyIn(reloadingPage(page(before), '7', addresses))).toBe(after);
  });

  test('of content further down is only text', () => {
    const html = page("default-src 'none'").replace('Text', page("default-src 'none'"));
    const changed = reloadingPage(html, '7', addresses).split('connect-src');
    expect(changed).toHaveLength(2);
  });
});

describe('the script', () => {
  test('comes last in the body, whatever a script before it says', () => {
    const html = '<html><body><script>"</body>"</script>\n</body></html>';
    expect(reloadingPage(html, '7', addresses)).toBe(
      `<html><body><script>"</body>"</script>\n${tag}\n</body></html>`,
    );
  });

  test('is added to a page without an end', () => {
    expect(reloadingPage('<p>Text', '7', addresses)).toBe(`<p>Text${tag}\n`);
  });
});
