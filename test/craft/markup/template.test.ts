/** Templates render what their view holds, and are told of every mistake at its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/craft/markup/html.ts';
import { openTemplates } from '../../../src/craft/markup/template.ts';
import { TemplateFault } from '../../../src/craft/markup/template-fault.ts';
import { flag, html, list, object, optional, text } from '../../../src/craft/markup/view-shape.ts';

const page = object({
  title: text,
  body: html,
  today: optional(text),
  source: optional(object({ text, href: optional(text) })),
  entries: list(object({ name: text, historical: flag })),
  letters: list(text),
});

const view = {
  title: 'WSIS & <WGIG>',
  body: escapeHtml('a < b'),
  today: undefined,
  source: undefined,
  entries: [
    { name: 'IGF', historical: false },
    { name: 'WGIG', historical: true },
  ],
  letters: ['I', 'W'],
};

/** The faults of one template, each as `file:line:column message (suggestion)`. */
function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const templates = openTemplates(new Map(Object.entries(files)));
  return templates.check('a/page', page).map(({ file, line, column, message, suggestion }) => {
    const meant = suggestion === undefined ? '' : ` (${suggestion})`;
    return `${file}:${line}:${column} ${message}${meant}`;
  });
}

const wrong: readonly (readonly [template: string, fault: RegExp])[] = [
  ['<h1>\n  {{titel}}</h1>', /^a\/page\.hbs:2:5 there is no field `titel`.*\(title\)$/],
  ['{{#if\n  todaay}}x{{/if}}', /:2:3 there is no field `todaay`.*\(today\)$/],
  ['{{#each entries}}\n{{nam}}{{/each}}', /:2:3 .*`nam`.*\(name\)$/],
  ['{{#each entries}}{{title}}{{/each}}', /:1:20 there is no field `title`/],
  ['{{#each entries}}{{../../title}}{{/each}}', /nothing outside/],
  ['{{#each title}}{{/each}}', /text, not a list/],
  ['{{source.text}}', /may be missing/],
  ['{{#if source}}{{else}}{{source.text}}{{/if}}', /may be missing/],
  ['{{{title}}}', /must be escaped/],
  ['{{body}}', /is markup: \{\{\{body\}\}\}/],
  ['{{entries}}', /a list and cannot be printed/],
  ['{{toString}}', /no field `toString`/],
  ['{{letters.length}}', /no `length` here/],
  ['<a href={{title}}>', /put quotes around/],
  ['{{lookup entries "0"}}', /only a field/],
  ['{{log}}', /only a field/],
  ['{{shout title}}', /only a field/],
  ['{{#title}}x{{/title}}', /a block is one of/],
  ['{{#each entries as |entry|}}{{/each}}', /without `as \|name\|`/],
  ['{{> (lookup . "x")}}', /written out/],
  ['{{> web/hed}}', /no partial `web\/hed` \(web\/head\)/],
  ['{{> web/self}}', /cannot use itself/],
  ['{{> web/head titel=title}}', /^web\/partials\/head\.hbs:2:3 .*`heading`/],
  ['{{@first}}', /no meaning here/],
  ['{{#if title}}\nx', /:2:\d+ a block opened with/],
  ['\n{{#if title}}x{{/each}}', /:2:4 if doesn't match each/],
  ['one\n two {{title', /:2:\d+ this does not read/],
];

const partials = {
  'web/partials/head.hbs': '<title>\n{{heading}}</title>',
  'web/partials/self.hbs': '{{> web/self}}',
};

test.each(wrong)('%s', (template, fault) => {
  const faults = faultsOf({ ...partials, 'a/page.hbs': template });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(fault);
});

test('a right template renders', () => {
  const source = [
    '{{> web/head heading=title}}',
    '{{#each entries}}{{#unless @first}}, {{/unless}}{{name}}{{#if historical}}*{{/if}} of {{../title}}{{/each}}',
    '{{#each letters}}{{this}}{{/each}}{{{body}}}{{today}}',
    '{{#if source}}{{source.text}}{{else}}none{{/if}}{{#with source}}{{text}}{{/with}}',
  ].join('\n');
  const templates = openTemplates(new Map(Object.entries({ ...partials, 'a/page.hbs': source })));
  expect(templates.render('a/page', view, page)).toBe(
    [
      '<title>\nWSIS &amp; &lt;WGIG&gt;</title>IGF of WSIS &amp; &lt;WGIG&gt;, WGIG* of WSIS &amp; &lt;WGIG&gt;',
      'IWa &lt; b',
      'none',
    ].join('\n'),
  );
});

test('rendering a wrong template throws its fault', () => {
  const templates = openTemplates(new Map([['a/page.hbs', '{{titel}}']]));
  expect(() => templates.render('a/page', view, page)).toThrow(TemplateFault);
  expect(() => templates.render('a/none', view, page)).toThrow('no such template');
});

test('without escaping, text is printed as it is', () => {
  const templates = openTemplates(new Map([['a/page.hbs', '{{title}} {{body}}']]), { escape: 'none' });
  expect(templates.render('a/page', view, page)).toBe('WSIS & <WGIG> a &lt; b');
});

test('text cannot leave a quoted attribute or an element, nor be read as a template', () => {
  const shape = object({ title: text });
  const templates = openTemplates(new Map([['a/page.hbs', '<a title="{{title}}">{{title}}</a>']]));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '{{', '}}', 'a', '`', '=') }),
      (title) => {
        const markup = templates.render('a/page', { title }, shape);
        expect(markup).toMatch(/^<a title="[^"<>]*">[^<>]*<\/a>$/);
      },
    ),
  );
});
