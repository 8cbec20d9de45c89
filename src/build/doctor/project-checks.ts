/** A project folder → what is wrong with the folder, apart from what its content says: that is for `lectern check`. */
import { editorPattern, editorTrouble } from '../../model/editor.ts';
import { closed, low, mebi, teller } from './complaints.ts';
import type { Complaint, ProjectFacts } from './set-up.ts';

const told = teller('content');

export function contentMissing(folder: string): Complaint {
  return {
    id: 'content-missing',
    severity: 'error',
    of: 'content',
    message: `There is no folder content in ${folder}`,
    cure: 'Go to the folder of a library, name it with --project, or start one: lectern new library DIR',
  };
}

export function projectComplaints(project: ProjectFacts): readonly Complaint[] {
  return [
    ...projectFile(project),
    ...languageFile(project),
    ...editorTold(project),
    ...nothingToMake(project),
    ...schemaOld(project),
    ...outputTrouble(project),
    ...lockLeft(project),
    ...noRepository(project),
    ...madeByAnother(project),
  ];
}

function projectFile({ hasProjectFile, projectFault }: ProjectFacts): readonly Complaint[] {
  if (!hasProjectFile)
    return told(
      'project-file-missing',
      'error',
      'There is no content/lectern.yaml: title, languages and edition are unknown',
      'Write one; lectern new library DIR makes one to copy, with a remark at every key',
    );
  if (projectFault === undefined) return [];
  return told(
    'project-file-faulty',
    'error',
    `content/lectern.yaml has errors: ${projectFault}`,
    'Run lectern check: it says where and what to write',
  );
}

function languageFile({ files, languages, hasProjectFile }: ProjectFacts): readonly Complaint[] {
  const paths = new Set(files.map(({ path }) => path));
  const lacking = languages.filter((code) => !paths.has(`content/${code}/language.yaml`));
  if (lacking.length === 0 || !hasProjectFile) return [];
  const [code = ''] = lacking;
  return told(
    'language-missing',
    'error',
    `The language ${code} is listed in content/lectern.yaml, but there is no content/${code}/language.yaml`,
    code === languages[0]
      ? 'Correct languages: in content/lectern.yaml, or write the file'
      : `Run lectern translate ${code}, or take it off the list`,
  );
}

/** A click in the preview would do nothing, and nobody could say why. */
function editorTold({ editor }: ProjectFacts): readonly Complaint[] {
  if (editor === undefined) return [];
  const trouble = editorTrouble(editor);
  if (trouble !== undefined)
    return told(
      'editor-unknown',
      'error',
      `editor: in content/lectern.yaml opens nothing: ${editor} ${trouble.why}`,
      trouble.cure,
    );
  if (editorPattern(editor)?.includes('{line}') === true) return [];
  return told(
    'editor-no-line',
    'warning',
    `editor: in content/lectern.yaml opens a file, but not at its line: ${editor}`,
    'Put {line} into the address, where the editor takes one',
  );
}

function nothingToMake({ decks, handbooks }: ProjectFacts): readonly Complaint[] {
  if (decks + handbooks > 0) return [];
  return told(
    'nothing-to-make',
    'warning',
    'There is no deck and no handbook, so only the glossary is made',
    'Start a deck: lectern new deck ID',
  );
}

function schemaOld({ schema }: ProjectFacts): readonly Complaint[] {
  if (schema === 'current') return [];
  return told(
    `schema-${schema}`,
    'warning',
    schema === 'missing'
      ? 'There is no content/schema: editors neither complete nor explain content'
      : 'content/schema is another version’s: editors complete and refuse other keys than Lectern',
    'Run lectern schema',
  );
}

function outputTrouble({ output, foreignOutput }: ProjectFacts): readonly Complaint[] {
  return [
    ...closed(
      'output-closed',
      output,
      'The output folder',
      'Make it writable, or name another with --output',
    ),
    ...low(
      'disk-full',
      output,
      200 * mebi,
      'The disk of the output folder',
      'Free some space, or name another folder with --output',
    ),
    ...(foreignOutput === undefined
      ? []
      : told(
          'output-foreign',
          'error',
          `The output folder holds files that Lectern did not write, such as ${foreignOutput}, and will not be replaced`,
          'Move them, or name another folder with --output',
        )),
  ];
}

function lockLeft({ lock }: ProjectFacts): readonly Complaint[] {
  if (lock === undefined) return [];
  if (lock.isHeld)
    return told(
      'lock-held',
      'note',
      'Another build is writing the output at this moment',
      'Wait for it to end',
    );
  return told(
    'lock-left',
    'warning',
    `A build that was killed left ${lock.path}`,
    'Nothing: the next build takes it away. Delete it if a build ever waits for it',
  );
}

function noRepository({ isRepository }: ProjectFacts): readonly Complaint[] {
  if (isRepository) return [];
  return told(
    'no-repository',
    'note',
    'The library is not kept in git: lectern changes --since can only compare with a manifest',
    'Run git init and commit, or keep output/manifest.json of every edition you print',
  );
}

function madeByAnother({ builtBy, version }: ProjectFacts): readonly Complaint[] {
  if (builtBy === undefined || builtBy === version) return [];
  return told(
    'output-old',
    'note',
    `The output was made by Lectern ${builtBy}; this is ${version}`,
    'Run lectern build',
  );
}
