/** Questions → GIFT, the text from which Moodle and others make a quiz. It holds the answers: it is for those who teach. */
import type { QuizQuestion, QuizSheet } from '../../compose/quiz/quiz-sheet.ts';
import { type Artifact, textArtifact } from '../../model/artifact.ts';

/** Of a library without questions, nothing. */
export function writeQuizGift(sheet: QuizSheet): readonly Artifact[] {
  const parts = sheet.chapters.map(({ title, questions }) =>
    [`$CATEGORY: ${[sheet.title, title].map(category).join('/')}\n`, ...questions.map(questionText)].join(
      '\n',
    ),
  );
  return parts.length === 0 ? [] : [textArtifact('glossary/quiz.gift', parts.join('\n'))];
}

/** A slash parts one category from those inside it; two stand for one in a name. */
function category(title: string): string {
  return oneLine(title).replaceAll('/', '//');
}

function questionText({ name, ask, answers, why }: QuizQuestion): string {
  const right = answers.filter((answer) => answer.right).length;
  const lines = answers.map(
    (answer) => `  ${share(answer.right, right, answers.length)}${giftText(answer.text)}`,
  );
  return [`::${giftText(name)}::[plain]${giftText(ask)} {`, ...lines, `  ####${giftText(why)}`, '}', ''].join(
    '\n',
  );
}

/** Of several right answers each is worth its part, and a wrong one takes as much away as all wrong ones share. */
function share(isRight: boolean, right: number, all: number): string {
  if (right === 1) return isRight ? '=' : '~';
  const part = 100 / (isRight ? right : Math.max(1, all - right));
  return `~%${isRight ? '' : '-'}${Number(part.toFixed(5))}%`;
}

function giftText(text: string): string {
  return oneLine(text).replace(/[\\~=#{}:]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
