/** A small project in a folder of its own, for tests that save its files as a person would. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const modulePath = 'content/en/modules/forum.yaml';

/** `point` stands on the slide "Tunis asked for a forum". */
export function moduleText(point: string): string {
  return `module: forum
title: The Forum
summary: The forum came out of the summit of Tunis.
objectives:
  - Say who convenes the forum
sections:
  - section: origin
    title: Tunis asked for a forum
    level: core
    seconds: 90
    cite: [T-01]
    blocks:
      - points:
          - ${point}
  - section: today
    title: The forum still meets
    level: core
    seconds: 60
    cite: [T-01]
    blocks:
      - points:
          - It meets every year
`;
}

export const projectFile = `title: A small library
publisher: Lectern
languages: [en]
edition:
  name: First edition
  version: "1.0"
  date: 2026-01-02
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
`;

export const projectFiles: Readonly<Record<string, string>> = {
  'content/lectern.yaml': projectFile,
  'content/en/language.yaml': `language: en
name: English
direction: ltr
words: {}
`,
  [modulePath]: moduleText('The summit asked for a new forum'),
  'content/en/decks/talk.yaml': `deck: talk
title: The Forum in brief
minutes: 6
audience: newcomers
handbook: book
parts:
  - part: Where it came from
    show: [forum]
closing:
  title: Questions?
`,
  'content/en/handbooks/book.yaml': `handbook: book
title: The Forum
deck: talk
parts:
  - part: basics
    title: Basics
    chapters: [forum]
`,
  'content/en/glossary/terms.yaml': `terms:
  - term: igf
    preferred: IGF
    expansion: Internet Governance Forum
    definition: A yearly forum that the United Nations convenes.
    cite: [T-01]
`,
  'content/ledger/sources.yaml': `sources:
  - source: tunis
    type: resolution
    title: Tunis Agenda
    short: Tunis Agenda
    issued: 2005-11-18
`,
  'content/ledger/facts/facts.yaml': `facts:
  - fact: T-01
    claim: The Tunis Agenda asks for a forum.
    sources:
      - source: tunis
        at: para 72
    status: founding
`,
};

export interface PreviewProject {
  readonly folder: string;
  save(path: string, text: string): Promise<void>;
  /** As careful editors do: a new file beside it, then a rename over the old one. */
  saveByRename(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

export async function makeProject(): Promise<PreviewProject> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-serve-'));
  const save = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(projectFiles)) await save(path, text);
  return {
    folder,
    save,
    saveByRename: async (path, text) => {
      await save(`${path}.new`, text);
      await rename(join(folder, `${path}.new`), join(folder, path));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
