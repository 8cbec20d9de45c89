/** Tasks for the web pages: the glossary, and the portal with a picture of everything made. */
import { derived } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import { writeGlossarySite } from '../write/glossary-site/glossary-site.ts';
import type { BookTasks } from './book-tasks.ts';
import type { ContentTasks } from './content-tasks.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { TemplateTasks } from './template-tasks.ts';

export type SiteTasks = ReturnType<typeof siteTasks>;

interface Parts {
  readonly content: ContentTasks;
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
  readonly books: BookTasks;
}

export function siteTasks({ content, templates, documents, books }: Parts) {
  const glossary = derived(
    'glossary site',
    () => '',
    async (_input: null, ask): Promise<readonly Artifact[]> => {
      const [handbook] = (await ask(content.library, null)).handbooks.keys();
      const locators = {
        folios:
          handbook === undefined
            ? new Map()
            : await ask(books.folios, { id: handbook, edition: 'participant' as const }),
        slides: await ask(documents.slides, null),
        addresses: await ask(documents.addresses, null),
      };
      const styles = await ask(templates.texts, { folders: ['web'], ending: '.css' });
      return writeGlossarySite(
        await ask(documents.glossary, null),
        locators,
        await ask(templates.opened, { folders: ['glossary', 'web'], escape: 'html' }),
        { stylesheet: styles.get('web/site.css') ?? '', fonts: await ask(templates.fonts, null) },
      );
    },
  );

  return { glossary };
}
