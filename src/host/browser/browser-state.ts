/** The environment → whether there is a browser to lay out pages with, and whether it starts. */
import { reasonOf } from '../machine-error.ts';
import { openPress } from './press.ts';
import { resolveBrowser } from './resolve-browser.ts';

export type BrowserState =
  | { readonly kind: 'works'; readonly version: string }
  | { readonly kind: 'none' | 'fails'; readonly message: string };

/** Starts it and ends it again. */
export async function browserState(
  executable: string | undefined,
  environment: NodeJS.ProcessEnv,
): Promise<BrowserState> {
  const choice = await resolveBrowser(executable, environment);
  if (choice.kind === 'none') return { kind: 'none', message: choice.message };
  const silent = (): void => {};
  const press = await openPress({ notice: silent, ...(executable === undefined ? {} : { executable }) });
  try {
    return { kind: 'works', version: await press.version() };
  } catch (error) {
    return { kind: 'fails', message: reasonOf(error) };
  } finally {
    await press.close();
  }
}
