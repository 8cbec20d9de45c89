/** `lectern explain CODE`: what a diagnostic means. */
import { type Code, codes } from '../../model/codes.ts';
import { nearest } from '../../model/nearest.ts';
import { exitCodes } from '../exit-codes.ts';

export function explain(code: string): number {
  if (isCode(code)) {
    process.stdout.write(`${code}\n  ${codes[code]}\n`);
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
