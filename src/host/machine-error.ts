/** The error for trouble with the machine rather than the content: no browser, no disk space, no permission. */
export class MachineError extends Error {
  override readonly name: string = 'MachineError';
}

/** The `code` of a system error (`ENOENT`), or undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What was asked of the disk, or undefined where there is nothing; every other trouble is thrown on. */
export function unlessAbsent<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}

/** The text of anything thrown, for the tail of a message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
