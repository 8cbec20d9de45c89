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

/** The templates are `glossary/index` and `glossary/entry`. Each page is made when it is taken. */
export function* writeGlossarySite(
  glossary: Glossary,
  locators: Locators,
  templates: Templates,
  assets: SiteAssets,
): Generator<Artifact> {
  const index = templates.render('glossary/index', indexView(glossary, locators), indexShape);
  yield textArtifact('glossary/index.html', index);
  for (const placed of placeEntries(glossary)) {
    const page = templates.render('glossary/entry', entryView(placed, glossary, locators), entryShape);
    yield textArtifact(`glossary/${placed.entry.id}.html`, page);
  }
  yield searchWords(glossary);
  yield textArtifact(`glossary/${searchFiles.script}`, glossaryScript);
  yield* siteArtifacts(assets);
}

/** What the templates may use, by template. */
export const glossarySiteShapes = { 'glossary/index': indexShape, 'glossary/entry': entryShape } as const;
