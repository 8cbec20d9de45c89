/** `lectern check --coverage` and `--outline`: not what is wrong, but what the documents show. */
import { openSession, type Session } from '../../build/build.ts';
import type { CoverageList } from '../../build/survey/coverage-list.ts';
import type { Outline } from '../../build/survey/outline.ts';
import { exitCodes } from '../exit-codes.ts';
import { coverageJson, coverageText } from '../report/coverage-report.ts';
import { locate } from '../report/located.ts';
import { outlineJson, outlineText } from '../report/outline-report.ts';
import { type Terminal, terminalOf } from '../report/terminal.ts';
import { textReport } from '../report/text-report.ts';
import { openWorkshop } from '../workshop.ts';

export interface SurveyOptions {
  readonly project: string;
  readonly report: string;
  readonly coverage?: boolean;
  /** A deck, or all of them. */
  readonly outline?: string | true;
}

/** Of content with errors nothing can be said: they are told instead. */
export async function survey(options: SurveyOptions): Promise<number> {
  if (options.report !== 'text' && options.report !== 'json')
    return refuse('What documents show is told as text or json.');
  const silent = (): void => {};
  const workshop = await openWorkshop({ project: options.project, notice: silent, progress: silent });
  try {
    const session = openSession(workshop.environment);
    const { diagnostics, texts } = await session.check();
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      process.stderr.write(
        textReport(locate(errors, texts, workshop.shownFolder), terminalOf(process.stderr)),
      );
      return exitCodes.content;
    }
    return options.coverage === true
      ? await tellCoverage(session, options)
      : await tellOutline(session, options);
  } finally {
    await workshop.press.close();
  }
}

async function tellCoverage(session: Session, { report }: SurveyOptions): Promise<number> {
  const list = await session.coverage();
  const said: (list: CoverageList, terminal: Terminal) => string =
    report === 'json' ? coverageJson : coverageText;
  process.stdout.write(said(list, terminalOf(process.stdout)));
  return list.all.open > 0 ? exitCodes.content : exitCodes.fine;
}

async function tellOutline(session: Session, { report, outline }: SurveyOptions): Promise<number> {
  const all = await session.outlines();
  const name = typeof outline === 'string' ? outline.replace(/^decks\//, '') : undefined;
  const wanted = name === undefined ? all : all.filter(({ deck }) => deck === name);
  if (wanted.length === 0 && name !== undefined)
    return refuse(`There is no deck ${name}; there are ${all.map(({ deck }) => deck).join(', ')}.`);
  const said: (outlines: readonly Outline[], terminal: Terminal) => string =
    report === 'json' ? outlineJson : outlineText;
  process.stdout.write(said(wanted, terminalOf(process.stdout)));
  return exitCodes.fine;
}

function refuse(words: string): number {
  process.stderr.write(`${words}\n`);
  return exitCodes.usage;
}
