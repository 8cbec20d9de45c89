/** The command line: arguments → a command → an exit code. Commands are loaded when they run, so that help is instant. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import {
  type ArgumentValue,
  creepValue,
  dateValue,
  minutesValue,
  portValue,
  signatureValue,
  targetsIn,
} from './argument-values.ts';
import { bearClosedPipes } from './closed-pipe.ts';
import { exitCodes } from './exit-codes.ts';
import { about, changesExamples, examples, preflightHelp } from './help-texts.ts';
import { lecternVersion } from './version.ts';
import {
  doctorHelp,
  fmtHelp,
  glossaryImportHelp,
  newHelp,
  newKindHelp,
  newLibraryHelp,
  renameHelp,
  whereHelp,
} from './workbench-help.ts';

export async function main(argv: readonly string[]): Promise<number> {
  bearClosedPipes(process.stdout, process.stderr);
  let code: number = exitCodes.fine;
  const program = makeProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    const { reportFailure } = await import('./failure.ts');
    return reportFailure(error);
  }
}

/** All commands with their options, of which none is run. */
export function commandLine(): Command {
  return makeProgram(() => {});
}

function makeProgram(done: (code: number) => void): Command {
  const program = new Command('lectern');
  program
    .description(about)
    .version(lecternVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .addHelpText('after', examples)
    .showHelpAfterError('(run lectern --help to see what it can do)')
    .configureHelp({
      minWidthToWrap: 20,
      helpWidth: Math.min(process.stdout.columns ?? (Number(process.env.COLUMNS) || 100), 100),
    })
    .exitOverride();
  addBuild(program, done);
  addCheck(program, done);
  addServe(program, done);
  addChanges(program, done);
  addPreflight(program, done);
  addWorkbench(program, done);
  addNew(program, done);
  addRename(program, done);
  addDoctor(program, done);
  addGlossary(program, done);
  addFmt(program, done);
  program
    .command('explain')
    .description('explain a diagnostic by its code')
    .argument('<code>', 'a code such as key-unknown')
    .action(async (code: string) => done((await import('./commands/explain.ts')).explain(code)));
  program
    .command('schema')
    .description('write the JSON Schemas by which editors complete and explain content')
    .addOption(projectOption())
    .option('--reference', 'print the reference of every key as Markdown instead')
    .action(async (options: { project: string; reference?: boolean }) =>
      done(await (await import('./commands/schema.ts')).schema(options)),
    );
  program
    .command('fingerprint')
    .description('keep the words of a source as numbers, so that check finds where they were taken over')
    .argument('<source>', 'the id of the source in the ledger, such as wgig-report')
    .argument('<file...>', 'its text, as plain text in UTF-8')
    .addOption(projectOption())
    .action(async (source: string, files: readonly string[], options: { project: string }) =>
      done(await (await import('./commands/fingerprint.ts')).fingerprint(source, files, options)),
    );
  program
    .command('translate')
    .description('write the files a translator fills, and add what the base language has new')
    .argument('<code>', 'the language, such as fr')
    .addOption(projectOption())
    .action(async (code: string, options: { project: string }) =>
      done(await (await import('./commands/translate.ts')).translate(code, options)),
    );
  return program;
}

function addBuild(program: Command, done: (code: number) => void): void {
  const command = program
    .command('build')
    .description('make decks, handbooks and the glossary')
    .addOption(projectOption())
    .addOption(
      new Option(
        '--only <what...>',
        'make only these: decks/ID, decks/ID/VARIANT, handbooks/ID, sessions/ID, glossary',
      )
        .argParser(collect)
        .default([], 'everything'),
    )
    .addOption(
      new Option('--format <format...>', 'make only these formats')
        .choices(['md', 'html', 'pdf', 'pptx', 'handout', 'notes'])
        .default([], 'all'),
    )
    .option(
      '--minutes <number>',
      'of a deck named with --only, what fits in so many minutes',
      parserOf(minutesValue),
    )
    .option('--audience <name>', 'with --minutes: for whom, such as newcomers')
    .addOption(
      new Option('--level <level>', 'with --minutes: how deep it goes').choices(['core', 'standard', 'deep']),
    )
    .option(
      '--public',
      'nothing of the presenter’s: no notes, no facilitator’s edition, no session plans; replaces all of the output',
    )
    .option('--output <dir>', 'where to put what is made (default: output in the project)')
    .option('--browser <path>', 'a Chromium to use instead of the bundled one')
    .option('--dry-run', 'make everything and store nothing')
    .option('--fresh', 'make everything anew, remembering nothing of earlier builds');
  addPrintOptions(command).action(async (options) =>
    done(await (await import('./commands/build.ts')).build(options)),
  );
}

function addPrintOptions(command: Command): Command {
  return command
    .optionsGroup('Handbooks for the copy shop, and nothing else:')
    .option('--chapter <id>', 'print this chapter alone, as a hand-out; name its module')
    .addOption(
      new Option('--edition <edition>', 'only this edition (of a chapter: participant)').choices([
        'participant',
        'facilitator',
        'reader',
      ]),
    )
    .addOption(
      new Option('--paper <paper>', 'only on this paper; a5 is for a chapter').choices([
        'a4',
        'letter',
        'a5',
      ]),
    )
    .addOption(
      new Option('--multiple-of <pages>', 'add blank pages at the end up to a multiple of this').choices([
        '2',
        '4',
        '8',
        '16',
        '32',
      ]),
    )
    .option(
      '--booklet',
      'beside each file one to fold: two pages side by side in their size, A5 on A4, A4 on A3, Letter on Tabloid. ' +
        'Print it on both sides, turned on the short edge. Up to 80 pages are one stapled booklet, more are ' +
        'signatures of 16 to sew or glue',
    )
    .option(
      '--signature <pages>',
      'with --booklet: pages of a signature, a multiple of 4',
      parserOf(signatureValue),
    )
    .option(
      '--creep <mm>',
      'with --booklet: how far the innermost sheet of a signature stands out when it is folded; its pages move inwards',
      parserOf(creepValue),
    );
}

function addCheck(program: Command, done: (code: number) => void): void {
  program
    .command('check')
    .description('say what is wrong with the content, with line, column and cure')
    .addOption(projectOption())
    .addOption(
      new Option('--report <form>', 'how to say it')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--today <date>', 'judge review dates by this day (YYYY-MM-DD)', parserOf(dateValue))
    .option('--fix', 'mend what can be mended without changing a meaning, then say what is left')
    .addOption(
      new Option('--dry-run', 'with --fix: show the changes as a diff and store nothing').implies({
        fix: true,
      }),
    )
    .option('--coverage', 'say instead where each fact of the ledger is shown, and which nowhere')
    .addOption(
      new Option('--outline [deck]', 'say instead the titles of the slides, of one deck or all').conflicts(
        'coverage',
      ),
    )
    .action(async (options) =>
      done(
        options.coverage === true || options.outline !== undefined
          ? await (await import('./commands/survey.ts')).survey(options)
          : options.fix === true
            ? await (await import('./commands/mend.ts')).mend(options)
            : await (await import('./commands/check.ts')).check(options),
      ),
    );
}

function addServe(program: Command, done: (code: number) => void): void {
  program
    .command('serve')
    .description('rebuild on every save and show the result in a browser on this machine')
    .addOption(projectOption())
    .option('--port <number>', 'listen on this port (default: one that is free)', parserOf(portValue))
    .option('--browser <path>', 'a Chromium to use instead of the bundled one')
    .action(async (options) => done(await (await import('./commands/serve.ts')).serve(options)));
}

function addChanges(program: Command, done: (code: number) => void): void {
  program
    .command('changes')
    .description('say what changed since an edition, and make its errata sheet')
    .addOption(projectOption())
    .requiredOption(
      '--since <what>',
      'a git revision (tag, branch, commit), or the manifest.json of an earlier output',
    )
    .option('--list', 'only say what changed: takes no browser, and knows no new pages')
    .addOption(new Option('--report <form>', 'how to say it').choices(['text', 'json']).default('text'))
    .option('--output <dir>', 'where to put the sheets and chapters (default: changes in the project)')
    .addOption(
      new Option('--paper <size>', 'of sheets and chapters (default: the first of the book’s)').choices([
        'a4',
        'letter',
      ]),
    )
    .option('--browser <path>', 'a Chromium to use instead of the bundled one')
    .addHelpText('after', changesExamples)
    .action(async (options) => done(await (await import('./commands/changes.ts')).changes(options)));
}

function addPreflight(program: Command, done: (code: number) => void): void {
  program
    .command('preflight')
    .description('say what keeps readers who do not see its pages from reading a PDF')
    .argument('[file...]', 'PDF files')
    .addOption(new Option('--report <form>', 'how to say it').choices(['text', 'json']).default('text'))
    .option('--rules', 'list the rules instead')
    .addHelpText('after', preflightHelp)
    .action(async (files: readonly string[], options) =>
      done(await (await import('./commands/preflight.ts')).preflight(files, options)),
    );
}

/** Commands for those who write content. */
function addWorkbench(program: Command, done: (code: number) => void): void {
  program
    .command('where')
    .description(
      'say on which slides, pages and entries a line lands, and from which lines a slide or page comes',
    )
    .argument('<what>', 'FILE:LINE, an id, or a place such as igf-in-brief/3')
    .addOption(projectOption())
    .addOption(new Option('--report <form>', 'how to say it').choices(['text', 'json']).default('text'))
    .option('--output <dir>', 'where the printed numbers are taken from (default: output in the project)')
    .addHelpText('after', whereHelp)
    .action(async (what: string, options) =>
      done(await (await import('./commands/where.ts')).where(what, options)),
    );
}

function addFmt(program: Command, done: (code: number) => void): void {
  program
    .command('fmt')
    .description('lay content files out alike, without changing what they say')
    .argument('[file...]', 'files or folders of the content (default: all of it)')
    .addOption(projectOption())
    .option('--check', 'change nothing, name the files that would change, and fail if there are any')
    .option('--diff', 'change nothing, show what would change')
    .addHelpText('after', fmtHelp)
    .action(async (files: readonly string[], options) =>
      done(await (await import('./commands/fmt.ts')).fmt(files, options)),
    );
}

function addDoctor(program: Command, done: (code: number) => void): void {
  program
    .command('doctor')
    .description('say what is wrong with the machine, the installation and the folder, and how to cure it')
    .addOption(projectOption())
    .addOption(new Option('--report <form>', 'how to say it').choices(['text', 'json']).default('text'))
    .option('--output <dir>', 'the output folder to look at (default: output in the project)')
    .option('--browser <path>', 'try this Chromium instead of the bundled one')
    .option('--no-browser', 'start no browser')
    .addHelpText('after', doctorHelp)
    .action(async (options) => done(await (await import('./commands/doctor.ts')).doctor(options)));
}

function addRename(program: Command, done: (code: number) => void): void {
  program
    .command('rename')
    .description('give a module, section, term, fact or anything else another id, wherever it stands')
    .argument('<old>', 'KIND/ID, or the id alone where only one thing has it')
    .argument('<new>', 'the id it is to have')
    .addOption(projectOption())
    .option('--dry-run', 'only show what would change')
    .option('--no-formerly', 'do not keep the old id of a module or section for old links')
    .addHelpText('after', renameHelp)
    .action(async (old: string, wanted: string, options) =>
      done(await (await import('./commands/rename.ts')).rename(old, wanted, options)),
    );
}

function addGlossary(program: Command, done: (code: number) => void): void {
  program
    .command('glossary')
    .description('bring terms in from another program')
    .command('import')
    .description('read terms from TBX, SKOS Turtle or CSV and write them as a glossary file')
    .argument('<file>', 'a .tbx, .ttl or .csv file')
    .option(
      '--to <path>',
      'store it as this new file (default: print it); one that is there is left as it is',
    )
    .option('--language <code>', 'of a file in several languages', 'en')
    .addHelpText('after', glossaryImportHelp)
    .action(async (file: string, options: { to?: string; language: string }) =>
      done(await (await import('./commands/glossary-import.ts')).importTerms(file, options)),
    );
}

function addNew(program: Command, done: (code: number) => void): void {
  const made = program
    .command('new')
    .description('start a module, a term, a deck, a fact, or a whole library')
    .addHelpText('after', newHelp);
  const kind = (name: 'module' | 'term' | 'deck' | 'fact', about: string, id: string): Command =>
    made
      .command(name)
      .description(about)
      .argument('[id]', id)
      .addOption(projectOption())
      .addHelpText('after', newKindHelp[name])
      .action(async (named: string | undefined, options) =>
        done(await (await import('./commands/new.ts')).startNew(name, named, options)),
      );
  kind('module', 'start a chapter: a file of sections, each one message and one slide', 'such as pond-life')
    .option('--title <text>', 'the title of the chapter')
    .option('--summary <text>', 'one sentence on what it tells')
    .option('--deck <id>', 'show it at the end of this deck, which is begun if there is none')
    .option('--handbook <id>', 'make it the last chapter of this handbook');
  kind('term', 'add an entry to the glossary', 'such as frog')
    .option('--preferred <text>', 'the term as texts write it')
    .option('--expansion <text>', 'what it is short for')
    .option('--definition <text>', 'what it is, in a sentence or two')
    .option('--file <name>', 'the file of the glossary it goes to');
  kind('deck', 'start the recipe of a deck', 'such as pond-in-brief')
    .option('--title <text>', 'its title')
    .addOption(
      new Option('--show <what...>', 'modules, or module/section')
        .argParser(collectWords)
        .default([], 'the only module'),
    )
    .option(
      '--minutes <number>',
      'minutes it is made for (default: what its slides take)',
      parserOf(minutesValue),
    )
    .option('--audience <name>', 'who it is for');
  kind('fact', 'add a fact to the ledger', 'such as W-99, or W for its next number')
    .option('--claim <text>', 'one claim, in your own words')
    .option('--source <id>', 'the source it rests on')
    .option('--at <place>', 'where in it, such as para 10')
    .addOption(
      new Option('--status <status>', 'who vouches for it').choices(['founding', 'verified', 'unverified']),
    )
    .option('--file <name>', 'the file of facts it goes to');
  made
    .command('library')
    .description('start a library on another subject, which can be built at once')
    .argument('[dir]', 'a new folder')
    .option('--title <text>', 'what it is about')
    .option('--publisher <name>', 'who publishes it')
    .addHelpText('after', newLibraryHelp)
    .action(async (dir: string | undefined, options) =>
      done(await (await import('./commands/new.ts')).startNewLibrary(dir, options)),
    );
}

function projectOption(): Option {
  return new Option('--project <dir>', 'the folder of the library').default('.', 'this folder');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, ...targetsIn(value)];
}

function collectWords(value: string, before: readonly string[]): readonly string[] {
  return [...before, ...value.split(',').filter((each) => each !== '')];
}

function parserOf<T>({ read, cure }: ArgumentValue<T>): (written: string) => T {
  return (written) => {
    const value = read(written);
    if (value === undefined) throw new InvalidArgumentError(cure);
    return value;
  };
}
