/** A project → a session over it in this process, as the command line opens one. */

/**
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {{ project: string, browser: string | undefined, press?: (press: any) => any }} options
 */
export async function openSessionTools(workspace, { project, browser, press: wrap = (press) => press }) {
  const [{ openWorkshop }, { openSession }] = await Promise.all([
    workspace.load('cli/workshop.js'),
    workspace.load('build/build.js'),
  ]);
  const { environment, press } = await openWorkshop({
    project,
    browser,
    notice: () => {},
    progress: () => {},
  });
  const wrapped = { ...environment, press: wrap(press) };
  return { environment: wrapped, press, session: openSession(wrapped) };
}

/**
 * Everything the project has, or an error where its content has one.
 *
 * @param {any} session
 */
export async function buildAll(session) {
  const { outcome } = await session.build({ only: [], formats: [], manifest: undefined });
  if (outcome.kind !== 'made') throw new Error('the library has an error: run lectern check');
  return outcome.artifacts;
}
