/** The command line: arguments → a command → an exit code. Commands are loaded when they run, so that help is instant. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { lecternVersion } from './version.ts';

export async function main(argv: readonly string[]): Promise<number> {
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

const about = `Slide decks, a printed handbook and glossary pages from one library of YAML content.

A project is a folder with content/ (and templates/ of its own, if it wants to look different).
What is made goes to output/; open output/index.html to see it.`;

const examples = `
Examples:
  $ lectern build                                   everything, into output/
  $ lectern build --only decks/igf-in-brief         one deck and nothing else
  $ lectern build --only decks/igf-in-brief --minutes 5 --audience newcomers
                                                    the same deck for a shorter slot
  $ lectern build --format pdf                      only what is printed
  $ lectern build --public --output public          what everybody may have
  $ lectern build --chapter wsis-geneva --paper a5 --booklet
                                                    a chapter of the handbook, to fold and hand out
  $ lectern check                                   what is wrong with the content, without a browser
  $ lectern changes --since v1.0                    what those who hold an old print must know
  $ lectern explain key-unknown                     what a diagnostic means
  $ lectern preflight output/handbook/*.pdf         whether a PDF can be read without seeing it

Exit codes: 0 all made and no error, 1 errors in the content, 2 wrong usage, 3 trouble with the machine.`;

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
  program
    .command('explain')
    .description('explain a diagnostic by its code')
    .argument('<code>', 'a code such as key-unknown')
    .action(async (code: string) => done((await import('./commands/explain.ts')).explain(code)));
  program
    .command('schema')
    .description('write the JSON Schemas by which editors complete and explain content')
    .addOption(projectOption())
    .action(async (options: { project: string }) =>
      done(await (await import('./commands/schema.ts')).schema(options)),
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
      minutesArgument,
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
    .option('--dry-run', 'make everything and store nothing');
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
    .option('--signature <pages>', 'with --booklet: pages of a signature, a multiple of 4', signatureArgument)
    .option(
      '--creep <mm>',
      'with --booklet: how far the innermost sheet of a signature stands out when it is folded; its pages move inwards',
      creepArgument,
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
    .option('--today <date>', 'judge review dates by this day (YYYY-MM-DD)', dateArgument)
    .action(async (options) => done(await (await import('./commands/check.ts')).check(options)));
}

function addServe(program: Command, done: (code: number) => void): void {
  program
    .command('serve')
    .description('rebuild on every save and show the result in a browser on this machine')
    .addOption(projectOption())
    .option('--port <number>', 'listen on this port (default: one that is free)', portArgument)
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

const preflightHelp = `
It reads the tags as assistive technology does and names for each finding the page, the tag and the clause of
PDF/UA-1 (ISO 14289-1) it breaks. What only a person can judge, it does not: whether an alternative text is a good one.
A file without findings is not thereby a PDF/UA file, and does not say it is one.

Examples:
  $ lectern preflight output/handbook/*.pdf
  $ lectern preflight --report json slides.pdf
  $ lectern preflight --rules                       what is looked at, and by which clause

Exit codes: 0 nothing found, 1 findings, 2 wrong usage, 3 a file cannot be read.`;

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

const changesExamples = `
What changed in content is told apart from what only moved. For every handbook with changed pages an errata sheet
is made, and a PDF of the chapters to bind in the place of the old ones.

Examples:
  $ lectern changes --since v1.0                    list, sheets and chapters, into changes/
  $ lectern changes --since v1.0 --list             the list alone, in seconds
  $ lectern changes --since old/manifest.json       where the old print was made outside of git`;

function projectOption(): Option {
  return new Option('--project <dir>', 'the folder of the library').default('.', 'this folder');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [
    ...before,
    ...value.split(',').map((each) => each.trim().replace(/^content\/[^/]+\/|\.yaml$|\/$/g, '')),
  ];
}

function dateArgument(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new InvalidArgumentError('Write it as YYYY-MM-DD.');
}

function minutesArgument(value: string): number {
  const minutes = Number(value);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 480) return minutes;
  throw new InvalidArgumentError('Minutes are a whole number from 1 to 480.');
}

function portArgument(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number below 65536.');
}

function signatureArgument(value: string): number {
  const pages = Number(value);
  if (Number.isInteger(pages) && pages >= 4 && pages <= 400 && pages % 4 === 0) return pages;
  throw new InvalidArgumentError('A signature has 4, 8, 12, 16 … pages, 400 at most.');
}

function creepArgument(value: string): number {
  const millimetres = Number(value);
  if (value.trim() !== '' && millimetres >= 0 && millimetres <= 10) return millimetres;
  throw new InvalidArgumentError('Write it in millimetres, from 0 to 10.');
}
