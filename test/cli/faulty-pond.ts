/** The small project with one fault of every dangerous kind, each in a file of its own, and where each is to be told. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePond } from '../build/pond.ts';

export interface Fault {
  readonly path: string;
  readonly text: string;
  /** `code line:column` of everything that is to be said about the file. */
  readonly told: readonly string[];
}

const modules = 'content/en/modules';

export const faults: readonly Fault[] = [
  {
    path: 'content/en/glossary/twice.yaml',
    text: `terms:
  - term: ducks
    preferred: duck
    definition: The same birds once more.
    cite: [A-03]
`,
    told: ['id-duplicate 2:11'],
  },
  { path: `${modules}/a-key.yaml`, text: withSection('a-key', 'titel'), told: ['key-unknown 8:5'] },
  {
    path: `${modules}/b-dead.yaml`,
    text: `${withSection('b-dead', 'title')}          - "See [[see:pond/diging]] first"
          - "Dug in [[fact:A-99.when]]"
`,
    told: ['reference-unknown 15:18', 'fact-unknown 16:21'],
  },
  {
    path: `${modules}/c-tab.yaml`,
    text: withSection('c-tab', 'title').replace('    level:', '\tlevel:'),
    told: ['yaml-tab 9:1'],
  },
  {
    path: `${modules}/d-colon.yaml`,
    text: withSection('d-colon', 'title').replace('title: One', 'title: The colon: it is bare'),
    told: ['yaml-colon 2:17'],
  },
  {
    path: `${modules}/e-hidden.yaml`,
    text: withSection('e-hidden', 'title').replace('title: One', 'title: Turns \u202eround, \u001b[31mred'),
    told: ['text-control 2:14', 'text-control 2:22'],
  },
  { path: `${modules}/f-bomb.yaml`, text: aliasBomb(), told: ['yaml-anchor 2:5'] },
  {
    path: `${modules}/g-proto.yaml`,
    text: withSection('g-proto', 'title').replace('    level:', '    __proto__: {}\n    level:'),
    told: ['yaml-hostile-key 9:5'],
  },
];

export async function makeFaultyPond(): Promise<string> {
  const project = await makePond();
  await Promise.all(faults.map(({ path, text }) => writeFile(join(project, path), text)));
  return project;
}

/** A module whose section is fine, but for the name of its title's key. */
function withSection(id: string, titleKey: string): string {
  return `module: ${id}
title: One
summary: One fault.
objectives:
  - Say what is wrong
sections:
  - section: one
    ${titleKey}: This file has a fault
    level: core
    seconds: 60
    cite: none
    blocks:
      - points:
          - One
`;
}

/** Nine of nine of nine …: written out in memory, a thousand million words. */
function aliasBomb(): string {
  const lines = Array.from({ length: 9 }, (_, at) => {
    const items =
      at === 0
        ? 'quack'
        : Array(9)
            .fill(`*b${at - 1}`)
            .join(', ');
    return `b${at}: &b${at} [${items}]\n`;
  });
  return `module: f-bomb\n${lines.join('')}`;
}
