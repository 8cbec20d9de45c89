/** A person at a terminal in an empty folder, whose machine knows nothing of Lectern yet. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Typing extends AsyncDisposable {
  readonly folder: string;
  /** What a command says once it has ended well; it fails where it did not. */
  types(command: string, cwd?: string): Promise<string>;
  /** A command that goes on until it is stopped. */
  starts(command: string, cwd: string): Running;
}

export interface Running {
  /** The first words like these that it says. */
  says(pattern: RegExp): Promise<string>;
  /** Gone with all it started, to which a terminal sends this signal too. */
  endsAt(signal: NodeJS.Signals): Promise<void>;
}

export async function openTyping(): Promise<Typing> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-newcomer-'));
  const env = { ...untouched(process.env), LECTERN_CACHE: join(folder, 'cache') };
  const running = new Set<Started>();
  const run = (command: string, cwd: string): Started => {
    const started = begin(command, cwd, env);
    running.add(started);
    started.child.on('close', () => running.delete(started));
    return started;
  };
  return {
    folder,
    types: async (command, cwd = folder) => {
      const started = run(command, cwd);
      const [code] = await once(started.child, 'close');
      if (code !== 0) throw new Error(`${command} ended with ${code}:\n${started.said()}`);
      return started.said();
    },
    starts: (command, cwd) => {
      const started = run(command, cwd);
      return {
        says: (pattern) => heard(started, pattern),
        endsAt: async (signal) => {
          started.send(signal);
          await once(started.child, 'close');
        },
      };
    },
    [Symbol.asyncDispose]: async () => {
      for (const { send } of running) send('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Started {
  readonly child: ChildProcess;
  said(): string;
  send(signal: NodeJS.Signals): void;
}

/** Without what npm and the test runner tell those they start, but with the way to the registry. */
function untouched(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isTheirs = (name: string): boolean => /^(npm_|LECTERN_|VITEST)/.test(name);
  const isTheWay = (name: string): boolean =>
    /^npm_config_(registry|\w*proxy|cafile|\w*config|cache)$/.test(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => isTheWay(name) || !isTheirs(name)));
}

function begin(command: string, cwd: string, env: NodeJS.ProcessEnv): Started {
  const child = spawn('bash', ['-c', command], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
  return {
    child,
    said: () => said,
    send: (signal) => void (child.pid !== undefined && process.kill(-child.pid, signal)),
  };
}

async function heard({ child, said }: Started, pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(said())?.[0];
    if (found !== undefined) return found;
    if (child.exitCode !== null) throw new Error(`nothing like ${pattern}:\n${said()}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]);
  }
}
