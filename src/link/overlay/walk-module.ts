/** A module → the same module with every string a scribe gives for its address. */
import type { Block } from '../../model/block.ts';
import type { Exercise, Module, Question, Section } from '../../model/module.ts';
import { proseIf, type Scribe, textIf, textsIn } from './scribe.ts';
import { walkBlock } from './walk-block.ts';

export function walkModule(scribe: Scribe, module: Module): Module {
  const at = `modules/${module.id.value}`;
  return {
    ...module,
    title: scribe.text(`${at}/title`, module.title),
    summary: scribe.text(`${at}/summary`, module.summary),
    objectives: textsIn(scribe, `${at}/objectives`, module.objectives),
    sections: module.sections.map((section) => walkSection(scribe, `${at}/${section.id.value}`, section)),
  };
}

function walkSection(scribe: Scribe, at: string, section: Section): Section {
  const names = blockNames(section.blocks);
  return {
    ...section,
    title: scribe.text(`${at}/title`, section.title),
    index: scribe.list(`${at}/index`, section.index),
    blocks: section.blocks.map((block, index) => walkBlock(scribe, `${at}/${names[index]}`, block)),
    notes: proseIf(scribe, `${at}/notes`, section.notes),
    discuss: section.discuss.map((each, index) => ({
      ...each,
      ask: textIf(scribe, `${at}/discuss/${index + 1}`, each.ask),
    })),
    exercises: section.exercises.map((each) =>
      walkExercise(scribe, `${at}/exercises/${each.id.value}`, each),
    ),
    quiz: section.quiz.map((each, index) => walkQuestion(scribe, `${at}/quiz/${index + 1}`, each)),
  };
}

/** A block goes by its id, else by its kind: `points`, `points-2`. A name that is somebody's id is passed over. */
function blockNames(blocks: readonly Block[]): readonly string[] {
  const taken = new Set(blocks.flatMap(({ id }) => (id === undefined ? [] : [id.value])));
  return blocks.map(({ id, kind }) => {
    if (id !== undefined) return id.value;
    let name: string = kind;
    for (let count = 2; taken.has(name); count += 1) name = `${kind}-${count}`;
    taken.add(name);
    return name;
  });
}

function walkExercise(scribe: Scribe, at: string, exercise: Exercise): Exercise {
  return {
    ...exercise,
    title: scribe.text(`${at}/title`, exercise.title),
    task: scribe.prose(`${at}/task`, exercise.task),
    materials: textsIn(scribe, `${at}/materials`, exercise.materials),
    guidance: proseIf(scribe, `${at}/guidance`, exercise.guidance),
  };
}

function walkQuestion(scribe: Scribe, at: string, question: Question): Question {
  return {
    ...question,
    ask: scribe.text(`${at}/ask`, question.ask),
    answers: question.answers.map((answer, index) => ({
      ...answer,
      text: scribe.text(`${at}/answers/${index + 1}`, answer.text),
    })),
    why: scribe.text(`${at}/why`, question.why),
  };
}
