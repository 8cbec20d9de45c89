/** A guide in Markdown → the commands and options it tells people to type. */

export interface NamedCommand {
  /** `glossary import`; empty where options stand alone. */
  readonly words: readonly string[];
  readonly options: readonly string[];
}

/** Code is what a reader types: spans in a line, and lines of a block, without remarks. */
export function codeIn(guide: string): readonly string[] {
  const blocks = [...guide.matchAll(/^```(?:sh)?\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
  const prose = guide.replace(/^```[\s\S]*?^```$/gm, '');
  const spans = [...prose.matchAll(/`([^`]+)`/g)].map(([, span]) => (span ?? '').replaceAll('\n', ' '));
  return [...blocks.flatMap((block) => block.split('\n')), ...spans].map((line) =>
    line.replace(/\s#.*$/, ''),
  );
}

/** `lectern build …`, however it is begun: by npx, by a script of npm, after a prompt. */
export function lecternCommands(code: readonly string[]): readonly NamedCommand[] {
  return code
    .flatMap((line) => line.split(/&&|;/))
    .map((line) => line.trim().replace(/^\$ /, ''))
    .flatMap((line) => {
      const typed =
        /^(?:npx )?lectern (.*)$/.exec(line)?.[1] ??
        /^npm run ((?:build|check|serve|schema)(?: -- .*)?)$/.exec(line)?.[1]?.replace(' -- ', ' ') ??
        (line.startsWith('--') ? line : undefined);
      return typed === undefined ? [] : [named(typed)];
    });
}

function named(typed: string): NamedCommand {
  const parts = typed.replaceAll(/"[^"]*"/g, '""').split(/\s+/);
  const first = parts.findIndex((part) => !/^[a-z]+$/.test(part));
  return {
    words: first === -1 ? parts : parts.slice(0, first),
    options: parts.filter((part) => /^--[a-z]/.test(part)).map((part) => part.replace(/[=,.].*$/, '')),
  };
}

/** Scripts of npm, each with the folder it is run in. */
export function npmScripts(
  code: readonly string[],
): readonly { readonly name: string; readonly folder: string }[] {
  return code.flatMap((line) =>
    [...line.matchAll(/\bnpm (?:run ([a-z]+)|(test))(.*?)(?=&&|;|$)/g)].map(([, run, test, rest]) => ({
      name: run ?? test ?? '',
      folder: / --prefix (\S+)/.exec(rest ?? '')?.[1] ?? '.',
    })),
  );
}
