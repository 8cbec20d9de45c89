/** All tasks of a build, wired together. */
import { bookTasks } from './book-tasks.ts';
import { contentTasks } from './content-tasks.ts';
import { deckTasks } from './deck-tasks.ts';
import { documentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { pictureTasks } from './picture-tasks.ts';
import { siteTasks } from './site-tasks.ts';
import { templateTasks } from './template-tasks.ts';

export type Tasks = ReturnType<typeof makeTasks>;

/** `language` is the code of a further language; undefined is the base. */
export function makeTasks(environment: Environment, language?: string) {
  const content = contentTasks(environment, language);
  const templates = templateTasks(environment);
  const documents = documentTasks(content);
  const books = bookTasks(environment, { content, templates, documents });
  const decks = deckTasks(environment, { content, templates, documents, books });
  const sites = siteTasks({ content, templates, documents, books });
  const portal = pictureTasks(environment, { content, templates, documents, decks });
  return { content, templates, documents, books, decks, sites, portal };
}
