/** What is being made, told to those who wait: one line that changes for a person, plain lines for a log. */
import type { Clock } from '../../ports/clock.ts';

export interface Progress {
  step(text: string): void;
  /** Clears the line before anything else is printed. */
  end(): void;
}

export function openProgress(stream: NodeJS.WriteStream, clock: Clock): Progress {
  const begun = clock.elapsed();
  const seconds = (): string => `${((clock.elapsed() - begun) / 1000).toFixed(1)} s`;
  const clear = (): void => {
    if (stream.isTTY) stream.write('\r\u001b[2K');
  };
  return {
    step: (text) => {
      clear();
      stream.write(stream.isTTY ? `${text} … ${seconds()}` : `${text}\n`);
    },
    end: clear,
  };
}
