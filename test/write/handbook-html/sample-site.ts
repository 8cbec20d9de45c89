/** The test handbook as web pages, with a chapter and a section that had other ids before. */
import type { Handbook } from '../../../src/compose/handbook/handbook.ts';
import { siteArtifacts } from '../../../src/craft/markup/site-assets.ts';
import type { Artifact } from '../../../src/model/artifact.ts';
import { type Anchor, moduleAnchor, sectionAnchor, termAnchor } from '../../../src/model/ids.ts';
import type { Locators } from '../../../src/model/locators.ts';
import { bookAddresses } from '../../../src/write/handbook-html/addresses.ts';
import { writeHandbookHtml } from '../../../src/write/handbook-html/write-handbook-html.ts';
import { fixtureLocators, handbookFixture } from '../handbook-fixture.ts';
import { readAssets, readTemplates } from '../portal/read-templates.ts';

export const book: Handbook = {
  ...handbookFixture,
  former: [
    { anchor: moduleAnchor('wsis-geneva'), was: moduleAnchor('geneva') },
    { anchor: sectionAnchor('wsis-geneva', 'debate'), was: sectionAnchor('wsis-geneva', 'dispute') },
    { anchor: sectionAnchor('wsis-geneva', 'debate'), was: sectionAnchor('geneva', 'debate') },
  ],
};

export const folder = 'handbook/internet-governance-participant';

/** Every place of the book is on a page of its own: 11, 12, 13 … */
export const locators: Locators = {
  folios: new Map([...bookAddresses(book).keys()].map((anchor, at) => [anchor, String(at + 11)])),
  slides: fixtureLocators.slides,
  addresses: new Map(
    book.glossary.map(({ id }): [Anchor, string] => [termAnchor(id), `glossary/${id}.html`]),
  ),
};

export function writeSite(handbook: Handbook): readonly Artifact[] {
  const templates = readTemplates('web', 'handbook-web');
  return [...writeHandbookHtml(handbook, locators, { templates, pictures: new Map() })];
}

export const site: readonly Artifact[] = [...writeSite(book), ...siteArtifacts(readAssets())];
