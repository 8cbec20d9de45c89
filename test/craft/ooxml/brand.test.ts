import { describe, expect, test } from 'vitest';
import type { Brand } from '../../../src/craft/ooxml/brand/brand.ts';
import { readBrand } from '../../../src/craft/ooxml/brand/read-brand.ts';
import { readXml } from '../../../src/craft/ooxml/read-xml.ts';
import { type Template, templateBytes } from './template-package.ts';

const acme: Template = {
  master: [
    { type: 'title', index: undefined, at: [40, 30, 1200, 100] },
    { type: 'body', index: 1, at: [40, 150, 1200, 480] },
  ],
  layouts: [
    {
      name: 'Acme opening',
      type: 'title',
      placeholders: [{ type: 'ctrTitle', index: undefined, at: undefined }],
    },
    {
      name: 'Acme text',
      type: 'obj',
      placeholders: [
        { type: 'title', index: undefined, at: [40, 20, 1000, 90] },
        { type: undefined, index: 1, at: undefined },
      ],
    },
  ],
};

const masterLinks = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';

function link(parts: Map<string, string>, attributes: string): void {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const written = `<Relationship Id="more" Type="${kinds}/${attributes}/>`;
  const rels = parts.get(masterLinks) ?? '';
  parts.set(masterLinks, rels.replace('</Relationships>', `${written}</Relationships>`));
}

function read(bytes: Uint8Array): Brand {
  const brand = readBrand(bytes);
  if ('message' in brand) throw new Error(brand.message);
  return brand;
}

function refusal(change: (parts: Map<string, string>) => void): string {
  const brand = readBrand(templateBytes(acme, change));
  return 'message' in brand ? brand.message : 'nothing is wrong';
}

describe('a template', () => {
  const brand = read(templateBytes(acme));

  test('gives its layouts by name and kind, in their order', () => {
    expect(brand.layouts.map(({ name, type }) => [name, type])).toEqual([
      ['Acme opening', 'title'],
      ['Acme text', 'obj'],
    ]);
    expect([brand.width, brand.height, brand.ground]).toEqual([1280, 720, 'light']);
  });

  test('gives placeholders by type, in the place of the layout or else of the master', () => {
    expect(brand.layouts.map(({ placeholders }) => placeholders)).toEqual([
      [{ type: 'ctrTitle', index: undefined, frame: { x: 40, y: 30, width: 1200, height: 100 } }],
      [
        { type: 'title', index: undefined, frame: { x: 40, y: 20, width: 1000, height: 90 } },
        { type: 'obj', index: 1, frame: { x: 40, y: 150, width: 1200, height: 480 } },
      ],
    ]);
  });

  test('brings every part its master leads to, each once, and nothing else', () => {
    expect(brand.parts.map(({ path }) => path)).toEqual([
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/slideLayouts/slideLayout1.xml',
      'ppt/slideLayouts/slideLayout2.xml',
      'ppt/theme/brand1.xml',
    ]);
    expect(brand.parts[0]?.relations.map(({ id, target }) => [id, target])).toEqual([
      ['layout1', { part: 'ppt/slideLayouts/slideLayout1.xml' }],
      ['layout2', { part: 'ppt/slideLayouts/slideLayout2.xml' }],
      ['rId2', { part: 'ppt/theme/brand1.xml' }],
    ]);
    expect(brand.masters).toEqual([
      { path: 'ppt/slideMasters/slideMaster1.xml', id: 2 ** 31, theme: 'ppt/theme/brand1.xml' },
    ]);
  });

  test('brings its pictures under names of our own', () => {
    const { parts } = read(
      templateBytes(acme, (files) => {
        files.set('ppt/media/Our LOGO (final).PNG', 'picture');
        link(files, 'image" Target="/ppt/media/Our LOGO (final).PNG"');
        const types = files.get('[Content_Types].xml') ?? '';
        const png = '<Default Extension="png" ContentType="image/png"/><Override';
        files.set('[Content_Types].xml', types.replace('<Override', png));
      }),
    );
    const logo = parts.find(({ path }) => path === 'ppt/brand/picture1.png');
    expect(logo?.contentType).toBe('image/png');
  });

  test('with light words on a dark ground is dark', () => {
    const bytes = templateBytes(acme, (files) => {
      const theme = files.get('ppt/theme/theme1.xml') ?? '';
      files.set(
        'ppt/theme/theme1.xml',
        theme.replaceAll('FFFFFF', 'light').replaceAll('16202A', 'FFFFFF').replaceAll('light', '102030'),
      );
    });
    expect(read(bytes).ground).toBe('dark');
  });
});

describe('a template is refused', () => {
  test('that is no zip, or a damaged one', () => {
    const whole = templateBytes(acme);
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('hello'),
      whole.slice(0, -40),
      whole.slice(40),
    ])
      expect(readBrand(bytes)).toHaveProperty(
        'message',
        'The template cannot be opened as a PowerPoint file',
      );
  });

  test('that would grow beyond measure', () => {
    const bomb = refusal((parts) => parts.set('ppt/media/zeros.png', '0'.repeat(41 * 1024 * 1024)));
    expect(bomb).toBe('The template cannot be opened as a PowerPoint file');
  });

  test('that is no presentation', () => {
    expect(refusal((parts) => parts.delete('ppt/presentation.xml'))).toMatch(/no PowerPoint presentation/);
    expect(refusal((parts) => parts.set('ppt/presentation.xml', '<!DOCTYPE x><p:presentation/>'))).toMatch(
      /no PowerPoint presentation/,
    );
  });

  test('that holds macros', () => {
    const change = (parts: Map<string, string>) => {
      const types = parts.get('[Content_Types].xml') ?? '';
      const macro = 'application/vnd.ms-powerpoint.template.macroEnabled.main+xml';
      parts.set(
        '[Content_Types].xml',
        types.replace(/(presentation\.xml" ContentType=")[^"]*/, `$1${macro}`),
      );
    };
    expect(refusal(change)).toMatch(/macros/);
  });

  test.each([
    ['an address', 'hyperlink" Target="https://example.org" TargetMode="External"'],
    ['a linked file', 'image" Target="file:///c:/logo.png" TargetMode="External"'],
    ['another machine', 'image" Target="\\\\\\\\server\\\\logo.png"'],
    ['above the package', 'image" Target="../../../etc/passwd"'],
  ])('whose master leads to %s', (_, attributes) => {
    expect(refusal((parts) => link(parts, attributes))).toMatch(/leads outside/);
  });

  test('whose master holds what is no design', () => {
    expect(refusal((parts) => link(parts, 'oleObject" Target="../embeddings/x.bin"'))).toMatch(/oleObject/);
    expect(refusal((parts) => link(parts, '__proto__" Target="../x.bin"'))).toMatch(/__proto__/);
  });

  test('that lacks a part of its own', () => {
    expect(refusal((parts) => parts.delete('ppt/theme/theme1.xml'))).toMatch(/ppt\/theme\/theme1\.xml/);
  });
});

describe('XML of others', () => {
  test('is read with its attributes, whatever quotes and prefixes it wears', () => {
    const root = readXml(
      `\ufeff<?xml version="1.0"?><!-- > --><a:b r:id='x>y' n="&lt;&#65;&#x42;"><c/><![CDATA[<d>]]></a:b>`,
    );
    expect(root?.name).toBe('b');
    expect([...(root?.attributes ?? [])]).toEqual([
      ['r:id', 'x>y'],
      ['n', '<AB'],
    ]);
    expect(root?.children.map(({ name }) => name)).toEqual(['c']);
  });

  test.each([
    '',
    'words',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a b="',
    '<!-- <a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`,
  ])('is not read when it is broken: %s', (text) => {
    expect(readXml(text)).toBeUndefined();
  });
});
