/** Options of `lectern new` and the answers on a terminal → all there is to know of a new thing. */
import type { BaseContent } from '../../build/base-content.ts';
import type { Wanted } from '../../build/start/make-start.ts';
import { wordsOf } from '../../build/start/start.ts';
import { UsageError } from '../project-folder.ts';
import type { Asker } from '../questions.ts';

/** Each kind knows some of them. */
export interface NewOptions {
  readonly title?: string;
  readonly summary?: string;
  readonly deck?: string;
  readonly handbook?: string;
  readonly preferred?: string;
  readonly expansion?: string;
  readonly definition?: string;
  readonly minutes?: number;
  readonly audience?: string;
  readonly show?: readonly string[];
  readonly claim?: string;
  readonly source?: string;
  readonly at?: string;
  readonly status?: 'founding' | 'verified' | 'unverified';
  readonly file?: string;
}

export interface LibraryOptions {
  readonly title?: string;
  readonly publisher?: string;
}

export interface LibraryAnswers {
  readonly folder: string;
  readonly title: string;
  readonly publisher: string | undefined;
}

export async function askWanted(
  kind: Wanted['kind'],
  named: string | undefined,
  options: NewOptions,
  content: BaseContent,
  asker: Asker | undefined,
): Promise<Wanted> {
  const {
    title,
    summary,
    deck,
    handbook,
    preferred,
    expansion,
    definition,
    minutes,
    audience,
    claim,
    source,
    at,
    status,
    file,
  } = options;
  const isWhole = named !== undefined && saysMore(options);
  // Somebody who says more than the id knows the flags, and is asked nothing.
  const person = isWhole ? undefined : asker;
  const optional = optionalAnswers(person);
  switch (kind) {
    case 'module': {
      const id = await idOf(
        kind,
        named,
        'Its id: small letters, digits and hyphens, as in pond-life?',
        person,
      );
      return {
        kind,
        words: {
          id,
          title: await optional(title, 'The title of the chapter?', wordsOf(id)),
          summary: await optional(summary, 'One sentence on what it tells? (may be left for later)', ''),
          deck: await optional(deck, 'A deck that shows it, there or new? (may be left for later)', ''),
          handbook: await handbookOf(handbook, content, person),
        },
      };
    }
    case 'term': {
      const id = await idOf(kind, named, 'Its id: small letters, digits and hyphens?', person);
      return {
        kind,
        words: {
          id,
          preferred: await optional(preferred, 'The term as texts write it?', wordsOf(id).toLowerCase()),
          expansion: await optional(expansion, 'What it is short for? (nothing if it is no acronym)', ''),
          definition: await optional(definition, 'What it is, in a sentence? (may be left for later)', ''),
          file,
        },
      };
    }
    case 'deck': {
      const id = await idOf(kind, named, 'Its id: small letters, digits and hyphens?', person);
      const modules = content.content.modules.map((module) => module.id.value);
      const shown = options.show ?? [];
      const answer =
        shown.length > 0
          ? undefined
          : await optional(undefined, `What it shows, of ${modules.join(', ')}?`, modules[0] ?? '');
      return {
        kind,
        words: {
          id,
          title: await optional(title, 'Its title?', wordsOf(id)),
          audience: await optional(audience, 'Who it is for?', 'newcomers'),
          minutes,
          show: shown.length > 0 ? shown : (answer ?? '').split(/[\s,]+/).filter((each) => each !== ''),
        },
      };
    }
    case 'fact': {
      const id = await idOf(kind, named, 'Its letters, such as W, for the next number?', person);
      const sources = content.content.sources.map((each) => each.id.value);
      return {
        kind,
        words: {
          id,
          claim: await optional(claim, 'The claim, in your own words? (may be left for later)', ''),
          source: await optional(
            source,
            'The id of its source, as in content/ledger/sources.yaml?',
            sources[0] ?? '',
          ),
          at: await optional(at, 'Where in it, such as para 10? (may be left out)', ''),
          status,
          file,
        },
      };
    }
  }
}

async function handbookOf(said: string | undefined, { content }: BaseContent, person: Asker | undefined) {
  const known = content.handbooks.map(({ id }) => id.value).join(', ');
  const words = `A handbook that has it as its last chapter, of ${known}? (may be left for later)`;
  return known === '' ? said : optionalAnswers(person)(said, words, '');
}

function saysMore({ show = [], ...others }: NewOptions & { readonly project?: string }): boolean {
  const { project: _everyCommandHasIt, ...said } = others;
  return show.length > 0 || Object.keys(said).length > 0;
}

export async function askLibrary(
  named: string | undefined,
  { title, publisher }: LibraryOptions,
  asker: Asker | undefined,
): Promise<LibraryAnswers> {
  const person = named !== undefined && title !== undefined ? undefined : asker;
  const folder = named ?? (await person?.ask({ words: 'In which new folder?', otherwise: undefined }));
  if (folder === undefined) throw new UsageError('say in which folder: lectern new library DIR');
  const last =
    folder
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? 'library';
  const optional = optionalAnswers(person);
  return {
    folder,
    title: (await optional(title, 'What is it about? This is its title:', wordsOf(last))) ?? wordsOf(last),
    publisher: await optional(publisher, 'Who publishes it?', ''),
  };
}

async function idOf(
  kind: string,
  named: string | undefined,
  words: string,
  asker: Asker | undefined,
): Promise<string> {
  const id = named ?? (await asker?.ask({ words, otherwise: undefined }));
  if (id === undefined) throw new UsageError(`say its id: lectern new ${kind} ID`);
  return id;
}

/** What was said as an option, else what is answered; nothing where nobody is there, or nothing was written. */
function optionalAnswers(asker: Asker | undefined) {
  return async (said: string | undefined, words: string, otherwise: string): Promise<string | undefined> => {
    if (said !== undefined || asker === undefined) return said;
    const answer = await asker.ask({ words, otherwise });
    return answer === '' ? undefined : answer;
  };
}
