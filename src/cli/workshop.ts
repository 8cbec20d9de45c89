/** A project folder → everything a command needs to build it: files, browser, clock. */
import type { Environment } from '../build/environment.ts';
import { type OpenPress, openPress } from '../host/browser/press.ts';
import { systemClock } from '../host/clock.ts';
import { projectFiles } from '../host/files.ts';
import { projectFolder, shownFolder } from './project-folder.ts';
import { toolFolder } from './tool-folder.ts';
import { lecternVersion } from './version.ts';

export interface Workshop {
  readonly environment: Environment;
  readonly press: OpenPress;
  readonly folder: string;
  /** The same as seen from here, to put before a path: '' or ending in a slash. */
  readonly shownFolder: string;
}

export interface WorkshopOptions {
  readonly project: string;
  readonly browser?: string | undefined;
  readonly today?: string | undefined;
  readonly notice: (text: string) => void;
  readonly progress: (text: string) => void;
}

export async function openWorkshop({
  project,
  browser,
  today,
  notice,
  progress,
}: WorkshopOptions): Promise<Workshop> {
  const folder = projectFolder(project);
  const press = await openPress(browser === undefined ? { notice } : { notice, executable: browser });
  const clock = systemClock();
  const environment: Environment = {
    project: projectFiles(folder),
    tool: projectFiles(toolFolder),
    press,
    clock: today === undefined ? clock : { ...clock, today: () => today },
    version: lecternVersion(),
    progress,
  };
  return { environment, press, folder, shownFolder: shownFolder(folder) };
}
