/** The files of a project as bytes → what is wrong with how they are stored. */
import type { Complaint, FileFact, ProjectFacts } from './set-up.ts';

export function fileComplaints({
  files,
  deadLinks,
}: Pick<ProjectFacts, 'files' | 'deadLinks'>): readonly Complaint[] {
  const yaml = files.filter(({ path }) => /\.ya?ml$/i.test(path));
  return [
    ...each(
      yaml,
      'file-utf-16',
      'error',
      ({ encoding }) => encoding === 'utf-16',
      'is stored as UTF-16',
      'Save it as UTF-8',
    ),
    ...each(
      yaml,
      'file-not-utf-8',
      'error',
      ({ encoding }) => encoding === 'other',
      'is not stored as UTF-8, so accents are lost',
      'Save it as UTF-8: in VS Code by the encoding at the foot of the window',
    ),
    ...each(
      yaml,
      'file-mark',
      'note',
      ({ hasMark }) => hasMark,
      'begins with a byte order mark',
      'It does no harm; save it as UTF-8 without BOM where other tools stumble',
    ),
    ...each(
      yaml,
      'line-ends-mixed',
      'warning',
      ({ lineEnds }) => lineEnds === 'mixed',
      'has line ends of Windows and of Unix',
      'Choose one of them in your editor',
    ),
    ...each(
      yaml,
      'line-ends-old',
      'error',
      ({ lineEnds }) => lineEnds === 'carriage-returns',
      'has the line ends of an old Mac, which read as one long line',
      'Choose LF in your editor',
    ),
    ...each(
      yaml,
      'tabs',
      'error',
      ({ tabAt }) => tabAt !== undefined,
      'is indented with tabs, first',
      'Indent with two spaces; editors have “Convert indentation to spaces”',
      ({ tabAt }) => tabAt,
    ),
    ...each(
      yaml,
      'merge-left',
      'error',
      ({ conflictAt }) => conflictAt !== undefined,
      'holds both sides of a merge, first',
      'Keep one side, and take the lines of <, = and > away',
      ({ conflictAt }) => conflictAt,
    ),
    ...each(
      yaml,
      'file-ending',
      'error',
      ({ path }) => !path.endsWith('.yaml'),
      'is not read: its name does not end in .yaml',
      'Rename it',
    ),
    ...clashes(files),
    ...dead(deadLinks),
  ];
}

/** Files with one trouble are one complaint: a library saved wrongly is saved wrongly in every file. */
function each(
  files: readonly FileFact[],
  id: string,
  severity: Complaint['severity'],
  isSo: (file: FileFact) => boolean,
  message: string,
  cure: string,
  lineOf: (file: FileFact) => number | undefined = () => undefined,
): readonly Complaint[] {
  const [first, ...others] = files.filter(isSo);
  if (first === undefined) return [];
  const line = lineOf(first);
  const at = line === undefined ? '' : ` on line ${line}`;
  const more =
    others.length === 0
      ? ''
      : `; so ${others.length === 1 ? 'is another file' : `are ${others.length} other files`}: ${others
          .slice(0, 3)
          .map(({ path }) => path)
          .join(', ')}${others.length > 3 ? ' …' : ''}`;
  return [{ id, severity, of: 'content', message: `${first.path} ${message}${at}${more}`, cure }];
}

/** On Windows and on most Macs the two are one file. */
function clashes(files: readonly FileFact[]): readonly Complaint[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }): readonly Complaint[] => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    first.set(folded, other ?? path);
    if (other === undefined) return [];
    return [
      {
        id: 'names-clash',
        severity: 'error',
        of: 'content',
        message: `${other} and ${path} are one file on Windows and on most Macs`,
        cure: 'Rename one of them',
      },
    ];
  });
}

function dead(links: readonly string[]): readonly Complaint[] {
  const [first] = links;
  if (first === undefined) return [];
  const more = links.length === 1 ? '' : `, and ${links.length - 1} more`;
  return [
    {
      id: 'link-dead',
      severity: 'warning',
      of: 'content',
      message: `${first} is a link that leads nowhere, or out of the library${more}`,
      cure: 'Put the file itself there, or take the link away',
    },
  ];
}
