/** `lectern serve`: placeholder until the preview server is wired. */
import { exitCodes } from '../exit-codes.ts';

export async function serve(_options: { readonly project: string }): Promise<number> {
  return exitCodes.usage;
}
