/** `lectern doctor`: what is wrong with the machine, the installation and the folder, and how to cure it. */
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { diagnose } from '../../build/doctor/diagnose.ts';
import { projectFacts } from '../../build/doctor/project-facts.ts';
import type { MachineFacts, ProjectFacts, SetUp } from '../../build/doctor/set-up.ts';
import { browserState } from '../../host/browser/browser-state.ts';
import { cacheFolder } from '../../host/cache-folder.ts';
import { projectFiles } from '../../host/files.ts';
import { deadLinks, folderState, gitState, lockState } from '../../host/machine-facts.ts';
import { isThere } from '../../host/move-files.ts';
import { exitCodes } from '../exit-codes.ts';
import { missingFonts, missingPackages, missingTemplates } from '../installation.ts';
import { doctorJson, doctorText } from '../report/doctor-report.ts';
import { terminalOf } from '../report/terminal.ts';
import { toolFolder } from '../tool-folder.ts';
import { lecternVersion } from '../version.ts';

export interface DoctorOptions {
  readonly project: string;
  readonly report: 'text' | 'json';
  /** A path, or false where none is to be started. */
  readonly browser?: string | false;
  readonly output?: string;
}

export async function doctor(options: DoctorOptions): Promise<number> {
  const setUp = await gather(options);
  const complaints = diagnose(setUp);
  const said = options.report === 'json' ? doctorJson : doctorText;
  process.stdout.write(said(complaints, setUp, terminalOf(process.stdout)));
  const errors = complaints.filter(({ severity }) => severity === 'error');
  if (errors.some((each) => each.of === 'machine')) return exitCodes.machine;
  return errors.length > 0 ? exitCodes.content : exitCodes.fine;
}

async function gather(options: DoctorOptions): Promise<SetUp> {
  const folder = resolve(options.project);
  const git = await gitState(folder);
  const machine = await gatherMachine(options, git.hasGit);
  const hasContent = await isThere(join(folder, 'content'));
  return {
    machine,
    folder,
    project: hasContent ? await gatherProject(folder, git.isRepository, options) : undefined,
  };
}

async function gatherMachine({ browser }: DoctorOptions, hasGit: boolean): Promise<MachineFacts> {
  const packages = missingPackages(toolFolder);
  // Without its packages it would fail for their sake.
  const isAsked = browser !== false && !packages.includes('puppeteer-core');
  return {
    node: process.versions.node,
    isRoot: process.getuid?.() === 0,
    missingPackages: packages,
    missingTemplates: missingTemplates(toolFolder),
    missingFonts: missingFonts(toolFolder),
    browser: isAsked ? await browserState(browser, process.env) : { kind: 'not-asked' },
    hasGit,
    temporary: await folderState(tmpdir()),
    cache: await folderState(cacheFolder(process.env)),
  };
}

async function gatherProject(
  folder: string,
  isRepository: boolean,
  options: DoctorOptions,
): Promise<ProjectFacts> {
  const output = options.output === undefined ? join(folder, 'output') : resolve(options.output);
  const manifest = await readFile(join(output, 'manifest.json')).catch(() => undefined);
  return projectFacts(projectFiles(folder), {
    output: await folderState(output),
    foreignOutput: await foreignFile(output),
    lock: await lockState(output),
    isRepository,
    deadLinks: await deadLinks(folder, 'content'),
    version: lecternVersion(),
    manifest,
  });
}

/** A folder of ours carries a mark. */
async function foreignFile(output: string): Promise<string | undefined> {
  const names = await readdir(output).catch(() => []);
  const mark = await readFile(join(output, '.gitignore'), 'utf8').catch(() => '');
  return mark === '*\n!.gitignore\n' ? undefined : names.filter((name) => !name.startsWith('.')).sort()[0];
}
