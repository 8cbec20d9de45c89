/** `lectern serve`: shows a project in the browser on this machine and follows every save, until Ctrl-C. */
import { openPreview, type PreviewView } from '../../build/preview.ts';
import { openDesk } from '../../build/preview-desk.ts';
import { missingPage, reloadAddresses, type ServedFile, servedFiles } from '../../build/preview-files.ts';
import { previewPanel } from '../../build/preview-panel.ts';
import { openPreviewServer } from '../../host/preview-server.ts';
import { recallingFiles } from '../../host/recalling-files.ts';
import { openWatcher } from '../../host/watcher.ts';
import { exitCodes } from '../exit-codes.ts';
import { locate } from '../report/located.ts';
import { printable } from '../report/printable.ts';
import { terminalOf } from '../report/terminal.ts';
import { textReport } from '../report/text-report.ts';
import { toolFolder } from '../tool-folder.ts';
import { openWorkshop } from '../workshop.ts';
import { type EditorLinks, editorLinks, openElsewhere, openFinder } from './serve-answers.ts';

export interface ServeOptions {
  readonly project: string;
  readonly port?: number | undefined;
  readonly browser?: string | undefined;
}

export interface Serving {
  /** To be opened in a browser. */
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(options: ServeOptions): Promise<number> {
  const stopped = stopSignal();
  const say = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  const serving = await startServing(options, say);
  say(`Open ${serving.url}\nCtrl-C ends it.`);
  await stopped;
  await serving.close();
  return exitCodes.fine;
}

/** Resolves when the server listens and every folder is watched; pages come as they are ready. */
export async function startServing(options: ServeOptions, say: (text: string) => void): Promise<Serving> {
  const slow = slowSteps(say);
  const { environment, press, folder, shownFolder } = await openWorkshop({
    project: options.project,
    browser: options.browser,
    notice: (text) => say(`note: ${text}`),
    progress: slow.begin,
  });
  const report = openReport(say, shownFolder);
  let served: ReadonlyMap<string, ServedFile> = new Map();
  const missing = missingPage();
  const server = await openPreviewServer({
    port: options.port ?? 0,
    events: reloadAddresses.events,
    questions: reloadAddresses.source,
    answer: (question) => finder(question),
    asked: (address) => desk.asked(pathOf(address)),
  });
  const preview = openPreview(
    {
      ...environment,
      project: recallingFiles(environment.project, folder),
      tool: recallingFiles(environment.tool, toolFolder),
    },
    press.background,
  );
  const links = editorLinks(folder);
  const finder = openFinder(preview, links);
  const elsewhere = openElsewhere();
  const show = (view: PreviewView): void => {
    slow.end();
    const before = served;
    served = servedFiles(view.files, before);
    links.choose(view.editor);
    const panel = panelOf(view, links.to);
    server.show({ files: served, missing, panel, elsewhere: elsewhere(view.look, before, served) });
  };
  const desk = openDesk(
    preview,
    {
      open: () => server.open().map(pathOf),
      show: (view, milliseconds) => {
        show(view);
        report(view, milliseconds);
      },
      printed: (path, { view, isNew }, milliseconds) => {
        show(view);
        if (isNew) say(`${path} printed, ${seconds(milliseconds)}`);
        report(view, milliseconds);
      },
      failed: (error) => say(printable(`error ${error instanceof Error ? error.message : String(error)}`)),
    },
    environment,
  );
  const watcher = await openWatcher({
    folder,
    inside: ['content', 'templates'],
    changed: desk.changed,
    notice: (text) => say(`note: ${text}`),
  });
  // Only now: what is saved from here on is seen.
  slow.begin('Reading the content');
  desk.changed();
  return {
    url: server.url,
    close: async () => {
      slow.end();
      await watcher.close();
      await server.close();
      // A print under way ends with its browser, so the two are waited for together.
      await Promise.all([desk.close(), press.close()]);
    },
  };
}

function pathOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/** Places as the project names them, wherever the command runs. */
function panelOf({ diagnostics, texts, troubles }: PreviewView, linkTo: EditorLinks['to']) {
  return previewPanel(locate(diagnostics, texts, ''), troubles, linkTo);
}

/** Errors are told when they are other errors than before: warnings are for `check`. */
function openReport(say: (text: string) => void, folder: string) {
  let told = '';
  return (view: PreviewView, milliseconds: number): void => {
    if (view.change !== undefined) say(`${view.change}, ${seconds(milliseconds)}`);
    const errors = locate(
      view.diagnostics.filter(({ severity }) => severity === 'error'),
      view.texts,
      folder,
    );
    const news = JSON.stringify([errors, view.troubles]);
    if (news === told || (told === '' && news === '[[],[]]')) return;
    told = news === '[[],[]]' ? '' : news;
    for (const { place, message, cure } of view.troubles)
      say(printable(`error ${place} ${message} ${cure}`.trim()));
    if (errors.length > 0) say(textReport(errors, terminalOf(process.stdout)));
    if (told === '') say('No errors any more.');
  };
}

/** Says what takes longer than a second, and nothing of the rest. */
function slowSteps(say: (text: string) => void) {
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => clearTimeout(timer);
  const begin = (text: string): void => {
    end();
    timer = setTimeout(say, 1000, `${text} …`);
  };
  return { begin, end };
}

/** The first asks for an orderly end; a second one ends the program as usual. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
      resolve();
    };
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  });
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
