/** An error that ended a command → a message that says what to do, and an exit code. */
import { TemplateFault } from '../build/template-fault.ts';
import { ArtifactPathError } from '../host/artifact-paths.ts';
import { MachineError } from '../host/machine-error.ts';
import { exitCodes } from './exit-codes.ts';
import { UsageError } from './project-folder.ts';

export function reportFailure(error: unknown): number {
  if (error instanceof TemplateFault) {
    const hint = error.suggestion === undefined ? '' : `\n  Did you mean ${error.suggestion}?`;
    process.stderr.write(
      `error templates/${error.file}:${error.line}:${error.column}\n  ${error.message}${hint}\n`,
    );
    return exitCodes.content;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`lectern: ${error.message}\n`);
    return exitCodes.usage;
  }
  if (error instanceof MachineError || error instanceof ArtifactPathError) {
    process.stderr.write(`lectern: ${error.message}\n`);
    return exitCodes.machine;
  }
  process.stderr.write(
    `lectern failed by a fault of its own; please report it with the lines below.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return exitCodes.machine;
}
