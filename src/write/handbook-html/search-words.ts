/** A book → what its search looks through: every chapter and section with its words, as a script the page loads when it is asked. */
import type { Chapter, ChapterSection } from '../../compose/handbook/handbook.ts';
import type { BookPlace } from '../../craft/screen/book-place.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import { htmlId } from '../../model/ids.ts';
import { plainText, type Runs } from '../../model/run.ts';
import { bookFiles, chapterFile } from './addresses.ts';
import { wordsOfBody } from './body-words.ts';
import type { SiteContext } from './context.ts';

/** A page opened from a folder may load a script, but fetch nothing. */
export function searchWords(context: SiteContext): Artifact {
  const { handbook, folder, words } = context;
  const places = handbook.parts
    .flatMap((part) => part.chapters)
    .flatMap((chapter) => [
      chapterPlace(chapter, words.chapter),
      ...chapter.sections.map((section) => sectionPlace(section, chapter)),
    ]);
  const rows = places.map((place) => JSON.stringify(place)).join(',\n');
  return textArtifact(`${folder}/${bookFiles.words}`, `window.lecternBook = [\n${rows}\n];\n`);
}

function chapterPlace(chapter: Chapter, word: string): BookPlace {
  const { number, title, summary, objectives } = chapter;
  return {
    href: chapterFile(chapter),
    number: `${word} ${number}`,
    title,
    home: '',
    text: joined([summary, ...objectives]),
  };
}

function sectionPlace(section: ChapterSection, chapter: Chapter): BookPlace {
  const { anchor, number, title, bodies, discussion, exercises, quiz } = section;
  const tasks = [
    ...discussion.map(({ ask }) => ask),
    ...exercises.flatMap((each) => [each.title, ...each.task, ...each.materials]),
    ...quiz.flatMap(({ ask, answers }) => [ask, ...answers]),
  ];
  return {
    href: `${chapterFile(chapter)}#${htmlId(anchor)}`,
    number,
    title: plainText(title),
    home: chapter.title,
    text: tidy(`${bodies.flatMap(wordsOfBody).join(' ')} ${joined(tasks)}`),
  };
}

function joined(texts: readonly Runs[]): string {
  return tidy(texts.map(plainText).join(' '));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
