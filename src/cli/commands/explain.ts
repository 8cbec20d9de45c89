/** `lectern explain CODE`: what a diagnostic means, the mistake that causes it, and its cure. */
import { type Code, codes } from '../../model/codes.ts';
import { nearest } from '../../model/nearest.ts';
import { exitCodes } from '../exit-codes.ts';
import { explainedText } from '../report/explained.ts';
import { terminalOf } from '../report/terminal.ts';

export function explain(code: string): number {
  if (isCode(code)) {
    process.stdout.write(explainedText(code, terminalOf(process.stdout).width));
    return exitCodes.fine;
  }
  const near = nearest(code, Object.keys(codes));
  process.stderr.write(
    `lectern: there is no diagnostic ${code}.${near === undefined ? '' : ` Did you mean ${near}?`}\n`,
  );
  return exitCodes.usage;
}

function isCode(code: string): code is Code {
  return Object.hasOwn(codes, code);
}
