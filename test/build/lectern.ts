/** Arguments → what `lectern` answers, run as a process of its own, as a person would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sees the process and everything it says while it runs. */
  readonly watch?: (child: ChildProcess, said: string) => void;
}

export const repository = fileURLToPath(new URL('../../', import.meta.url));

const program = `${repository}bin/lectern.js`;

/** Nobody's taste for colours, no language, and nothing of earlier builds may come in from outside. */
const plain: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NO_COLOR|FORCE_COLOR|COLUMNS|CI|TZ|LANG|LC_.*)$/.test(name),
    ),
  ),
  LECTERN_FRESH: '1',
};

export function lectern(args: readonly string[], setting: Setting = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: setting.cwd ?? repository,
      env: { ...plain, ...setting.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
        setting.watch?.(child, said.stdout + said.stderr);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}
