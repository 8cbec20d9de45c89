/** The project and its language → what every document says about itself. */
import type { Library } from '../model/library.ts';
import type { Imprint } from './imprint.ts';
import { writtenDate } from './text/values.ts';

export function makeImprint({ project, language }: Pick<Library, 'project' | 'language'>): Imprint {
  return {
    project: project.title,
    publisher: project.publisher,
    edition: project.edition.name,
    version: project.edition.version,
    date: project.edition.date,
    dateText: writtenDate(project.edition.date, language.code),
    licence: project.licence,
    language: language.code,
    direction: language.direction,
    words: language.words,
  };
}
