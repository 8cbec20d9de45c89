/** A line that names a command → the same as this person must type it: behind `npx` where npx found the program. */
export function asCalled(line: string, env: Readonly<NodeJS.ProcessEnv>): string {
  return env.npm_command === 'exec' ? line.replaceAll(/\blectern (?=[a-z])/g, 'npx lectern ') : line;
}
