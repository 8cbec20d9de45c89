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
  /** Pure but for what it asks; a source alone looks outside. Long work takes a turn now and then. */
  readonly run: (input: I, ask: Ask, turn: Turn) => O | Promise<O>;
  /** `source` tasks look at the world and run once in every round. */
  readonly kind: 'derived' | 'source';
}

export type Ask = <I, O>(task: Task<I, O>, input: I) => Promise<O>;

/** Lets whoever waits go first; where their work began another round, this one ends here. */
export type Turn = () => Promise<void>;

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

/** Raised to whoever still works for a round after the next has begun: what it would find is of no use any more. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
}

export interface GraphOptions {
  /** Called between pieces of work, where others have to be let in; without it a round works through. */
  readonly pause?: () => Promise<void>;
}

export class Graph {
  #round = 0;
  readonly #pause: GraphOptions['pause'];
  readonly #answers = new Map<string, Answer>();
  #running = new Map<string, Promise<Answer>>();
  #runs = 0;

  constructor({ pause }: GraphOptions = {}) {
    this.#pause = pause;
  }

  /** How many tasks have run since the graph was made; tests compare it to see what was spared. */
  get runs(): number {
    return this.#runs;
  }

  /** Starts a round: the world may have changed since the last, whose work ends with an `OvertakenError`. */
  nextRound(): void {
    this.#round += 1;
    this.#running = new Map();
  }

  async pull<I, O>(task: Task<I, O>, input: I): Promise<O> {
    return (await this.#answer(task, input, [])).value as O;
  }

  /** Pulls for the round of now alone: once it is over every question ends with an `OvertakenError`. */
  ofThisRound(): Ask {
    const round = this.#round;
    return async (task, input) => {
      this.#stillIn(round);
      return this.pull(task, input);
    };
  }

  #stillIn(round: number): void {
    if (round !== this.#round) throw new OvertakenError(`round ${round} is over`);
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
    const round = this.#round;
    const before = this.#answers.get(id);
    if (before !== undefined && task.kind === 'derived' && (await holds(before))) return before;
    const turn: Turn = async () => {
      await this.#pause?.();
      this.#stillIn(round);
    };
    if (task.kind === 'derived') await turn();
    const questions: Question[] = [];
    const ask: Ask = async (other, otherInput) => {
      this.#stillIn(round);
      const answer = await this.#answer(other, otherInput, path);
      questions.push({ refresh: () => this.#answer(other, otherInput, []), changed: answer.changed });
      return answer.value as never;
    };
    this.#runs += 1;
    const value = await task.run(input, ask, turn);
    // What was found in an older round must not stand beside what this one finds.
    this.#stillIn(round);
    const kept = before !== undefined && same(before.value, value);
    const answer: Answer = {
      value: kept ? before.value : value,
      questions,
      changed: kept ? before.changed : round,
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
