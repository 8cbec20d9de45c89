/** A stream and the environment → how to write to it: in colour or plain, and how wide. */
import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

export interface Terminal {
  readonly colours: Colours;
  /** Columns of the terminal. */
  readonly width: number;
}

const usualWidth = 100;

/** Colour is for a person who watches this very stream; NO_COLOR wins over everything. */
export function terminalOf(
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv = process.env,
): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = environment;
  const watched = stream.isTTY === true && TERM !== 'dumb';
  const coloured = !NO_COLOR && (watched || Boolean(FORCE_COLOR));
  const width = stream.columns ?? (Number(COLUMNS) || usualWidth);
  return { colours: pc.createColors(coloured), width };
}
