/** A glossary becomes web pages: an index by letter and by topic, one page a term, search, and the files they share. */
import type { Glossary } from '../../compose/glossary/glossary.ts';
import { type SiteAssets, siteArtifacts } from '../../craft/markup/site-assets.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { glossaryScript } from '../../craft/screen/glossary-script.ts';
import type { Artifact } from '../../model/artifact.ts';
import { textArtifact } from '../../model/artifact.ts';
import type { Locators } from '../../model/locators.ts';
import { entryShape, entryView } from './entry-page.ts';
import { indexShape, indexView } from './index-page.ts';
import { placeEntries } from './place-entries.ts';
import { searchFiles, searchWords } from './search-words.ts';

/** The templates are `glossary/index` and `glossary/entry`. */
export function writeGlossarySite(
  glossary: Glossary,
  locators: Locators,
  templates: Templates,
  assets: SiteAssets,
): readonly Artifact[] {
  const index = templates.render('glossary/index', indexView(glossary, locators), indexShape);
  const entries = placeEntries(glossary).map((placed) => {
    const page = templates.render('glossary/entry', entryView(placed, glossary, locators), entryShape);
    return textArtifact(`glossary/${placed.entry.id}.html`, page);
  });
  return [
    textArtifact('glossary/index.html', index),
    ...entries,
    searchWords(glossary),
    textArtifact(`glossary/${searchFiles.script}`, glossaryScript),
    ...siteArtifacts(assets),
  ];
}

/** What the templates may use, by template. */
export const glossarySiteShapes = { 'glossary/index': indexShape, 'glossary/entry': entryShape } as const;
