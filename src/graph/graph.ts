/**
 * Incremental evaluation: a task records what it asked and what it got. In the next round it asks again in the same order,
 * keeps its result while every answer is the same, and runs anew at the first that differs. A task whose new result equals
 * the old one stops the change there. No flags mark anything as stale; the record is the only memory.
 */
import { same } from './same.ts';

export interface Task<I, O> {
  readonly name: string;
  /** Names the input among all inputs of this task. */
  readonly key: (input: I) => string;
  /** Pure but for what it asks; a source alone looks outside. */
  readonly run: (input: I, ask: Ask) => O | Promise<O>;
  /** `source` tasks look at the world and run once in every round. */
  readonly kind: 'derived' | 'source';
}

export type Ask = <I, O>(task: Task<I, O>, input: I) => Promise<O>;

/** A task from its parts; sources are marked by the other maker. */
export function derived<I, O>(name: string, key: (input: I) => string, run: Task<I, O>['run']): Task<I, O> {
  return { name, key, run, kind: 'derived' };
}

export function source<I, O>(
  name: string,
  key: (input: I) => string,
  run: (input: I) => O | Promise<O>,
): Task<I, O> {
  return { name, key, run, kind: 'source' };
}

interface Question {
  readonly refresh: () => Promise<Answer>;
  /** The round in which the answer was last new when it was given. */
  readonly changed: number;
}

interface Answer {
  readonly value: unknown;
  readonly questions: readonly Question[];
  /** The last round in which the value differed from before. */
  readonly changed: number;
}

/** Raised when a task asks, through others, for itself: a fault of the program. */
export class CycleError extends Error {
  override readonly name = 'CycleError';
}

export class Graph {
  #round = 0;
  readonly #answers = new Map<string, Answer>();
  #running = new Map<string, Promise<Answer>>();
  #runs = 0;

  /** How many tasks have run since the graph was made; tests compare it to see what was spared. */
  get runs(): number {
    return this.#runs;
  }

  /** Starts a round: the world may have changed since the last. */
  nextRound(): void {
    this.#round += 1;
    this.#running = new Map();
  }

  async pull<I, O>(task: Task<I, O>, input: I): Promise<O> {
    return (await this.#answer(task, input, [])).value as O;
  }

  #answer<I, O>(task: Task<I, O>, input: I, path: readonly string[]): Promise<Answer> {
    const id = `${task.name}\u0000${task.key(input)}`;
    if (path.includes(id))
      throw new CycleError(`${[...path, id].map((each) => each.replace('\u0000', ' ')).join(' → ')}`);
    const running = this.#running.get(id);
    if (running !== undefined) return running;
    const answer = this.#renew(task, input, id, [...path, id]);
    this.#running.set(id, answer);
    return answer;
  }

  async #renew<I, O>(task: Task<I, O>, input: I, id: string, path: readonly string[]): Promise<Answer> {
    const before = this.#answers.get(id);
    if (before !== undefined && task.kind === 'derived' && (await holds(before))) return before;
    const questions: Question[] = [];
    const ask: Ask = async (other, otherInput) => {
      const answer = await this.#answer(other, otherInput, path);
      questions.push({ refresh: () => this.#answer(other, otherInput, []), changed: answer.changed });
      return answer.value as never;
    };
    this.#runs += 1;
    const value = await task.run(input, ask);
    const kept = before !== undefined && same(before.value, value);
    const answer: Answer = {
      value: kept ? before.value : value,
      questions,
      changed: kept ? before.changed : this.#round,
    };
    this.#answers.set(id, answer);
    return answer;
  }
}

/** Asks again in the same order; stops at the first answer that is another. */
async function holds(answer: Answer): Promise<boolean> {
  for (const question of answer.questions) {
    const now = await question.refresh();
    if (now.changed !== question.changed) return false;
  }
  return true;
}
