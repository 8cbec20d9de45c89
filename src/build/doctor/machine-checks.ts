/** The machine and Lectern's own installation → what is wrong with them. */
import { closed, low, mebi, teller } from './complaints.ts';
import type { Complaint, MachineFacts } from './set-up.ts';

const told = teller('machine');

/** The first Node that runs what the tool is compiled to. */
const oldestNode = [20, 19] as const;

export function machineComplaints(machine: MachineFacts): readonly Complaint[] {
  return [
    ...nodeOld(machine),
    ...packagesMissing(machine),
    ...templatesMissing(machine),
    ...browserTrouble(machine),
    ...rootWithoutSandbox(machine),
    ...gitAbsent(machine),
    ...temporaryTrouble(machine),
    ...cacheTrouble(machine),
  ];
}

function nodeOld({ node }: MachineFacts): readonly Complaint[] {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const isNew = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (isNew) return [];
  return told(
    'node-old',
    'error',
    `This is Node ${node}; Lectern needs ${oldestNode.join('.')} or later`,
    'Install a newer Node from https://nodejs.org, then run npm ci again',
  );
}

function packagesMissing({ missingPackages }: MachineFacts): readonly Complaint[] {
  if (missingPackages.length === 0) return [];
  return told(
    'package-missing',
    'error',
    `Not installed: ${missingPackages.join(', ')}`,
    'Run npm ci in the folder of Lectern',
  );
}

function templatesMissing({ missingTemplates, missingFonts }: MachineFacts): readonly Complaint[] {
  const cure = 'Install Lectern again; in a copy kept in git: git checkout -- templates';
  return [
    ...(missingTemplates.length === 0
      ? []
      : told(
          'templates-missing',
          'error',
          `Gone from Lectern’s templates: ${missingTemplates.join(', ')}`,
          cure,
        )),
    ...(missingFonts.length === 0
      ? []
      : told('fonts-missing', 'error', `Gone from Lectern’s fonts: ${missingFonts.join(', ')}`, cure)),
  ];
}

function browserTrouble({ browser }: MachineFacts): readonly Complaint[] {
  switch (browser.kind) {
    case 'none':
      return told(
        'browser-missing',
        'error',
        'There is no browser to lay out pages and slides with',
        browser.message,
      );
    case 'fails':
      return told('browser-fails', 'error', 'The browser does not start', browser.message);
    default:
      return [];
  }
}

function rootWithoutSandbox({ isRoot, browser }: MachineFacts): readonly Complaint[] {
  if (!isRoot || browser.kind !== 'works') return [];
  return told(
    'root-no-sandbox',
    'note',
    'Lectern runs as root, so the browser runs without its sandbox',
    'Run it as another user where content comes from people you do not know',
  );
}

function gitAbsent({ hasGit }: MachineFacts): readonly Complaint[] {
  if (hasGit) return [];
  return told(
    'git-absent',
    'note',
    'git is not installed: lectern changes --since cannot read a revision',
    'Install git, or name the manifest.json of an earlier output with --since',
  );
}

/** The browser keeps what it shares between its processes there, not in /dev/shm. */
function temporaryTrouble({ temporary }: MachineFacts): readonly Complaint[] {
  return [
    ...closed(
      'temporary-closed',
      temporary,
      'The folder for temporary files',
      'Make it writable, or name another with the variable TMPDIR',
    ),
    ...low(
      'temporary-full',
      temporary,
      256 * mebi,
      'The folder for temporary files',
      'Free some space there, or name another with the variable TMPDIR: the browser lays its memory there',
    ),
  ];
}

function cacheTrouble({ cache }: MachineFacts): readonly Complaint[] {
  return closed(
    'cache-closed',
    cache,
    'The folder for the unpacked browser',
    'Make it writable, or name another with the variable LECTERN_CACHE',
  );
}
