/** The library → its questions by module; modules without questions are left out. */
import type { Library } from '../../model/library.ts';
import type { Module, Question } from '../../model/module.ts';
import type { Text } from '../../model/text.ts';
import { authoredText } from '../text/authored.ts';
import type { QuizQuestion, QuizSheet } from './quiz-sheet.ts';

export function composeQuiz(library: Library): QuizSheet {
  const plain = (text: Text): string => authoredText(text, library).replace(/\s+/g, ' ').trim();
  const chapters = [...library.modules.values()].map((module) => ({
    title: plain(module.title),
    questions: questionsOf(module, plain),
  }));
  return {
    title: library.project.title,
    chapters: chapters.filter(({ questions }) => questions.length > 0),
  };
}

function questionsOf(module: Module, plain: (text: Text) => string): readonly QuizQuestion[] {
  return module.sections.flatMap(({ id, quiz }) =>
    quiz.map((question: Question, at) => ({
      name: `${module.id.value}/${id.value}.${at + 1}`,
      ask: plain(question.ask),
      answers: question.answers.map(({ text, right }) => ({ text: plain(text), right })),
      why: plain(question.why),
    })),
  );
}
