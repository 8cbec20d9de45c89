/** A deck in PowerPoint says what the deck says, where PowerPoint and screen readers look for it. */
import { expect, test } from 'vitest';
import type { Deck } from '../../../src/compose/deck/deck.ts';
import { cutDeck } from '../../../src/lay/cut-deck.ts';
import { moduleAnchor, termAnchor } from '../../../src/model/ids.ts';
import { noLocators } from '../../../src/model/locators.ts';
import { attribute, elements, texts } from '../../craft/ooxml/read-xml.ts';
import { deck, deckOf } from '../deck-fixture.ts';
import { body, passage, points, type SlideDraft, said, slides, table } from '../deck-nouns.ts';
import { marpSupplies } from '../deck-supplies.ts';
import {
  notesXml,
  openDeck,
  outline,
  type Parts,
  paragraphs,
  partsIn,
  placeholders,
  pptxBytes,
  relations,
  slideXml,
} from './opened-deck.ts';
import { theme } from './sample-theme.ts';
import { spokenText } from './spoken-text.ts';

const rightToLeft: Deck = { ...deck, imprint: { ...deck.imprint, language: 'ar', direction: 'rtl' } };
const narrow: Deck = cutDeck({ ...deck, ratio: '4:3' }).deck;
const dark: Deck = { ...deck, scheme: 'dark' };
const opened = openDeck(deck);
const one = (...drafts: readonly SlideDraft[]) => openDeck(deckOf(slides(...drafts)));

test('lies in the folder of its deck, a slide for each of its slides', () => {
  expect(partsIn(opened, 'ppt/slides')).toHaveLength(deck.slides.length);
});

test('the outline has every word of every slide that is not in a table or figure', () => {
  for (const slide of deck.slides)
    expect.soft(outline(slideXml(opened, slide.number)).map(untabbed), slide.id).toEqual(spokenText(slide));
});

/** A definition's parts stand in columns where they fit. */
const untabbed = (text: string) => text.replace('\t', ' – ');

test('a piece of a split slide says which', () => {
  const [slide] = slides({ id: 's', layout: 'points', title: 'Five items', bodies: [points('p', 'One')] });
  if (slide === undefined) throw new Error('no slide');
  const parts = openDeck(deckOf([{ ...slide, piece: { number: 1, count: 2 } }]));
  expect(outline(slideXml(parts, 1))).toEqual(['Five items (1/2)', 'One']);
});

test.each([
  ['wide', deck],
  ['narrow', narrow],
  ['dark', dark],
  ['right to left', rightToLeft],
])('a %s deck: shapes have ids of their own and stand on placeholders the layout has', (_name, shown) => {
  const parts = openDeck(shown);
  for (const path of [...partsIn(parts, 'ppt/slides'), ...partsIn(parts, 'ppt/slideLayouts')]) {
    const xml = parts[path] ?? '';
    const ids = elements(xml, 'p:cNvPr').map((shape) => attribute(shape, 'id'));
    expect.soft(new Set(ids).size, path).toBe(ids.length);
  }
  for (const { number, id } of shown.slides) {
    const layout = layoutOf(parts, number);
    const known = placeholders(layout).map(({ type, index }) => `${type} ${index}`);
    const used = placeholders(slideXml(parts, number)).map(({ type, index }) => `${type} ${index}`);
    expect.soft(known, id).toEqual(expect.arrayContaining(used));
  }
});

test('no placeholder is left empty', () => {
  for (const path of partsIn(opened, 'ppt/slides'))
    for (const shape of placeholders(opened[path] ?? ''))
      expect.soft(shape.paragraphs.join(''), `${path} ${shape.type}`).not.toBe('');
});

test('what a layout has no place for is in the outline all the same', () => {
  const parts = one({
    id: 's',
    layout: 'table',
    title: 'A table',
    bodies: [
      table('t', ['Name'], ['One']),
      body({ kind: 'callout', key: 'c', content: { form: 'caution', text: passage('Beware') } }),
    ],
  });
  expect(outline(slideXml(parts, 1))).toEqual(['A table', 'Beware']);
});

test('every part is named, known by a type, and reached from the root', () => {
  const types = elements(opened['[Content_Types].xml'] ?? '', 'Override').map((each) =>
    attribute(each, 'PartName')?.slice(1),
  );
  const files = Object.keys(opened).filter((path) => !path.endsWith('.rels') && !path.startsWith('['));
  expect([...types].sort()).toEqual([...files].sort());
  const targets = relations(opened).filter(({ external }) => !external);
  expect(targets.filter(({ target }) => opened[target] === undefined)).toEqual([]);
  const reached = new Set(targets.map(({ target }) => target));
  expect(files.filter((path) => !reached.has(path))).toEqual([]);
});

test('every relation a part uses is its own', () => {
  const own = new Set(relations(opened).map(({ from, id }) => `${from} ${id}`));
  for (const [path, xml] of Object.entries(opened)) {
    if (path.endsWith('.rels')) continue;
    const used = [...xml.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => `${path} ${id}`);
    expect.soft(used.filter((each) => !own.has(each))).toEqual([]);
  }
});

test('every run and every end of a paragraph says its language', () => {
  const parts = openDeck(rightToLeft);
  for (const folder of ['ppt/slides', 'ppt/notesSlides', 'ppt/slideLayouts', 'ppt/slideMasters'])
    for (const path of partsIn(parts, folder))
      for (const name of ['a:rPr', 'a:endParaRPr'])
        for (const each of elements(parts[path] ?? '', name))
          expect.soft(attribute(each, 'lang'), `${path} ${each}`).toBe('ar');
});

test('where words run from the right, paragraphs and tables do, and the slide is mirrored', () => {
  const parts = openDeck(rightToLeft);
  for (const { number, id } of deck.slides)
    for (const shape of placeholders(slideXml(parts, number)))
      for (const paragraph of elements(shape.xml, 'a:p'))
        expect.soft(attribute(elements(paragraph, 'a:pPr')[0] ?? '', 'rtl'), id).toBe('1');
  const tables = partsIn(parts, 'ppt/slides').flatMap((path) => elements(parts[path] ?? '', 'a:tblPr'));
  expect(tables.map((each) => attribute(each, 'rtl'))).toEqual(['1', '1']);
  const bar = (shown: Parts) =>
    elements(slideXml(shown, 5), 'a:off').map((each) => Number(attribute(each, 'x')));
  expect(bar(parts)[1]).toBeGreaterThan(bar(opened)[1] ?? 0);
});

test('steps are numbered by PowerPoint, from where they start', () => {
  const steps = body({
    kind: 'steps',
    key: 'steps',
    start: 4,
    items: [
      { when: said('2010'), text: passage('Five more years') },
      { when: undefined, text: passage('Ten more years') },
    ],
  });
  const xml = slideXml(one({ id: 's', layout: 'steps', title: 'Steps', bodies: [steps] }), 1);
  expect(elements(xml, 'a:buAutoNum').map((each) => attribute(each, 'startAt'))).toEqual(['4', '4']);
  expect(outline(xml)).toEqual(['Steps', '2010 – Five more years', 'Ten more years']);
});

test('tables are tables, with a head row, a first column and aligned numbers', () => {
  const xml = slideXml(
    one({
      id: 's',
      layout: 'table',
      title: 'A table',
      bodies: [table('t', ['Name', ['Count', 'end']], ['One', '12'], ['Two', '3'])],
    }),
    1,
  );
  const [properties = ''] = elements(xml, 'a:tblPr');
  expect([attribute(properties, 'firstRow'), attribute(properties, 'firstCol')]).toEqual(['1', '1']);
  expect(elements(xml, 'a:tr').map((row) => elements(row, 'a:tc').flatMap(paragraphs))).toEqual([
    ['Name', 'Count'],
    ['One', '12'],
    ['Two', '3'],
  ]);
  const last = elements(xml, 'a:tc').at(-1) ?? '';
  expect(attribute(elements(last, 'a:pPr')[0] ?? '', 'algn')).toBe('r');
});

test('charts are charts with a workbook, drawings are shapes, and all of them say what they show', () => {
  expect(Object.keys(opened).filter((path) => /\.xlsx$/.test(path))).toEqual([
    'ppt/embeddings/attendance.xlsx',
  ]);
  for (const { number, id } of deck.slides) {
    const xml = slideXml(opened, number);
    const heads = ['p:nvGraphicFramePr', 'p:nvPicPr'].flatMap((name) => elements(xml, name));
    const groups = [...xml.matchAll(/<p:grpSp><p:nvGrpSpPr>(<p:cNvPr [^>]*>)/g)].map(
      ([, head]) => head ?? '',
    );
    for (const head of [...heads.flatMap((each) => elements(each, 'p:cNvPr')), ...groups])
      expect.soft(attribute(head, 'descr'), id).toMatch(/\w/);
  }
  expect(slideXml(opened, 9)).toContain('<p:grpSp>');
});

test('rules and bars are marked as decoration', () => {
  for (const { number, id } of deck.slides.filter(
    ({ layout }) => layout !== 'timeline' && layout !== 'diagram',
  )) {
    const bare = elements(slideXml(opened, number).replaceAll(/<p:grpSp>.*<\/p:grpSp>/gs, ''), 'p:sp').filter(
      (shape) => !shape.includes('<p:ph ') && !shape.includes('txBox="1"'),
    );
    for (const shape of bare) expect.soft(shape, id).toContain('adec:decorative');
  }
});

test('the foot names sources, the handbook’s page and the slide', () => {
  const xml = slideXml(opened, 3);
  const foot = placeholders(xml).filter(({ type }) => ['ftr', 'dt', 'sldNum'].includes(type ?? ''));
  expect(foot.map((shape) => shape.paragraphs)).toEqual([
    ['Geneva Plan of Action, para 13(b)'],
    ['Handbook p.\u00a014'],
    ['3'],
  ]);
  const bare = openDeck(deck, { locators: noLocators });
  expect(slideXml(bare, 3)).not.toContain('Handbook');
});

const linked = (href: string) =>
  points('p', [
    { kind: 'link', href, runs: said('words') },
    { kind: 'text', text: ' more' },
  ]);

test.each([
  ['https://example.org/a?b=1&c=2', ['https://example.org/a?b=1&c=2']],
  ['http://example.org', ['http://example.org']],
  ['mailto:a@example.org', ['mailto:a@example.org']],
  ['https://example.org/a b', ['https://example.org/a%20b']],
  ['javascript:alert(1)', []],
  ['file:///etc/passwd', []],
  ['../secret', []],
])('a link to %s leads to %j', (href, targets) => {
  const parts = one({ id: 's', layout: 'points', title: 'A link', bodies: [linked(href)] });
  const found = relations(parts).filter(({ external }) => external);
  expect(found.map(({ target }) => target)).toEqual(targets);
  expect(outline(slideXml(parts, 1))).toEqual(['A link', 'words more']);
});

test('a reference leads to the slide where there is one, to the page where there is not', () => {
  const anchor = moduleAnchor('igf-mandate');
  const bodies = [points('p', [{ kind: 'reference', anchor, text: 'The mandate' }])];
  const shown = deckOf(
    slides(
      { id: 'a', layout: 'points', title: 'One', bodies },
      { id: 'b', layout: 'statement', title: 'Two' },
    ),
  );
  const place = { deck: shown.id, deckTitle: '', number: 2, title: '', address: '' };
  const here = openDeck(shown, { locators: { ...noLocators, slides: new Map([[anchor, [place]]]) } });
  expect(slideXml(here, 1)).toContain('ppaction://hlinksldjump');
  expect(relations(here)).toContainEqual(
    expect.objectContaining({
      from: 'ppt/slides/slide1.xml',
      type: 'slide',
      target: 'ppt/slides/slide2.xml',
    }),
  );
  expect(outline(slideXml(here, 1))[1]).toBe('The mandate (slide\u00a02)');
  const there = openDeck(shown, { locators: { ...noLocators, folios: new Map([[anchor, '84']]) } });
  expect(slideXml(there, 1)).not.toContain('hlinkClick');
  expect(outline(slideXml(there, 1))[1]).toBe('The mandate (Handbook p.\u00a084)');
});

const spoken = slides({
  id: 's',
  layout: 'points',
  title: 'With notes',
  bodies: [points('p', 'One')],
  notes: [
    {
      runs: [
        { kind: 'text', text: 'Ask ' },
        { kind: 'strong', runs: said('first') },
      ],
      body: undefined,
    },
    { runs: said('Then wait.'), body: undefined },
  ],
  evidence: [{ id: 'x', text: 'WGIG report, para 10', href: 'https://www.wgig.org/' }],
});

test('notes are paragraphs, and name every source with its address', () => {
  const parts = openDeck(deckOf(spoken));
  const xml = notesXml(parts, 1) ?? '';
  const [page] = placeholders(xml).filter(({ type }) => type === 'body');
  expect(page?.paragraphs).toEqual(['Ask first', 'Then wait.', 'Sources:', 'WGIG report, para 10']);
  expect(relations(parts)).toContainEqual(
    expect.objectContaining({ from: 'ppt/notesSlides/notesSlide1.xml', target: 'https://www.wgig.org/' }),
  );
  expect(elements(xml, 'a:rPr').filter((each) => attribute(each, 'b') === '1')).toHaveLength(2);
});

test('below the sources the notes explain the terms of the slide', () => {
  const term = {
    anchor: termAnchor('igf'),
    preferred: 'IGF',
    expansion: 'Internet Governance Forum',
    definition: 'A forum.',
  };
  const parts = openDeck(deckOf(spoken.map((slide) => ({ ...slide, terms: [term] }))));
  const [page] = placeholders(notesXml(parts, 1) ?? '').filter(({ type }) => type === 'body');
  expect(page?.paragraphs.slice(4)).toEqual(['Glossary:', 'IGF (Internet Governance Forum): A forum.']);
});

test('a deck for the public has no notes at all', () => {
  const parts = openDeck(deckOf(spoken), { notes: false });
  expect(Object.keys(parts).filter((path) => /notes/i.test(path))).toEqual([]);
  expect(Object.values(parts).join('')).not.toContain('Then wait.');
});

test('the parts of the deck are its sections, and hold every slide once', () => {
  const xml = opened['ppt/presentation.xml'] ?? '';
  const sections = elements(xml, 'p14:section');
  expect(sections.map((section) => attribute(section, 'name'))).toEqual([
    'The World Summit and the Internet Governance Forum',
    'Two summits and one open question',
    'The Forum and what it may do',
    'Sources',
  ]);
  const held = sections.flatMap((section) =>
    elements(section, 'p14:sldId').map((each) => attribute(each, 'id')),
  );
  expect(held).toEqual(elements(xml, 'p:sldId').map((each) => attribute(each, 'id')));
});

test('properties name title, publisher and language, and know no date but the edition’s', () => {
  const core = opened['docProps/core.xml'] ?? '';
  expect(texts(core, 'dc:title')).toEqual(['The World Summit and the Internet Governance Forum']);
  expect(texts(core, 'dc:creator')).toEqual(['Lectern editors']);
  expect(texts(core, 'dc:language')).toEqual(['en']);
  expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([date]) => date)).toEqual([
    '2026-11-20T00:00:00Z',
    '2026-11-20T00:00:00Z',
  ]);
});

test('layouts go by plain names, each once', () => {
  const names = partsIn(opened, 'ppt/slideLayouts').map((path) =>
    attribute(elements(opened[path] ?? '', 'p:cSld')[0] ?? '', 'name'),
  );
  expect(names).toContain('Points and figure');
  expect(new Set(names).size).toBe(names.length);
});

test('the logo stands on the layouts of title and closing slides, on paper where it needs it', () => {
  const logo = marpSupplies(deck).figures.get('hall');
  if (logo === undefined) throw new Error('no picture');
  const worn = { ...theme, logo: { file: 'logo.png', onDark: undefined, alternative: 'A river' } };
  const parts = openDeck(deck, { logo, theme: worn });
  for (const { number, id, layout } of deck.slides) {
    const pictures = elements(layoutOf(parts, number), 'p:pic');
    expect.soft(pictures.length, id).toBe(layout === 'title' || layout === 'closing' ? 1 : 0);
  }
  expect(layoutOf(parts, 1)).toContain('<a:srgbClr val="FFFFFF"/>');
});

test('the same deck makes the same bytes', () => {
  expect(Buffer.from(pptxBytes(deck)).equals(Buffer.from(pptxBytes(deck)))).toBe(true);
});

test('a hundred slides of points stay small', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({
    id: `s${at}`,
    layout: 'points' as const,
    title: `Slide ${at} says what it says`,
    bodies: [points(`p${at}`, 'First of the points', 'Second of the points', `Third, number ${at}`)],
  }));
  expect(pptxBytes(deckOf(slides(...many))).length).toBeLessThan(250_000);
});

function layoutOf(parts: Parts, number: number): string {
  const found = relations(parts).find(
    ({ from, type }) => from === `ppt/slides/slide${number}.xml` && type === 'slideLayout',
  );
  return parts[found?.target ?? ''] ?? '';
}
