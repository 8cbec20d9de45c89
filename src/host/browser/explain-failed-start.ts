/** Turns a browser that would not start into an error that says what to do, by starting it again and listening. */
import { execFile } from 'node:child_process';
import { MachineError, reasonOf } from '../machine-error.ts';
import { fetchCommand } from './resolve-browser.ts';

/** Causes met in practice, by what the browser says of them; the first that fits is given. */
const remedies: readonly (readonly [RegExp, (saying: string) => string])[] = [
  [
    /error while loading shared libraries: (\S+?):/,
    (saying) =>
      `The library ${/libraries: (\S+?):/.exec(saying)?.[1]} is missing. Install Chromium's libraries, or run on Linux x86-64 with the optional packages installed, where the browser brings its own`,
  ],
  [
    /No usable sandbox|apparmor|user namespace|sandbox_host/i,
    () =>
      'The system does not let it open its sandbox. On Ubuntu run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0; in a container allow user namespaces',
  ],
  [
    /EACCES|permission denied/i,
    () => 'It may not be run by this user. Check its permissions, and that its disk is not mounted noexec',
  ],
  [/No space left/i, () => 'The disk is full. Free some space'],
];

export async function explainFailedStart(
  executable: string,
  args: readonly string[],
  environment: Record<string, string | undefined>,
  error: unknown,
): Promise<MachineError> {
  const saying = `${reasonOf(error)}\n${await listen(executable, args, environment)}`;
  const remedy = remedies.find(([cause]) => cause.test(saying))?.[1](saying);
  const told = remedy ?? `It said: ${lastLines(saying)}. To use another, run: ${fetchCommand}`;
  return new MachineError(`The browser ${executable} did not start. ${told}`, { cause: error });
}

function listen(
  executable: string,
  args: readonly string[],
  env: Record<string, string | undefined>,
): Promise<string> {
  const deadline = { timeout: 10_000, killSignal: 'SIGKILL', env } as const;
  return new Promise((resolve) => {
    execFile(executable, [...args, '--dump-dom', 'about:blank'], deadline, (error, _stdout, stderr) =>
      resolve(`${stderr}\n${error ? `It ended with ${error.signal ?? error.code}` : ''}`),
    );
  });
}

function lastLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, 3).join(' / ').slice(0, 600);
}
