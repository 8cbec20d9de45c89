/** What `lectern build` was told → what is asked of the build, or what is wrong with it. */
import type { BuildRequest, Format } from '../build/request.ts';
import type { Level } from '../model/block.ts';
import { type PrintOptions, printMisuse, printOrderOf } from './print-options.ts';

export interface BuildOptions extends PrintOptions {
  readonly project: string;
  readonly only: readonly string[];
  readonly format: readonly Format[];
  readonly output?: string;
  readonly browser?: string;
  readonly minutes?: number;
  readonly audience?: string;
  readonly level?: Level;
  readonly public?: boolean;
  readonly dryRun?: boolean;
  readonly fresh?: boolean;
}

export function requestOf(options: BuildOptions): Omit<BuildRequest, 'manifest'> {
  const print = printOrderOf(options);
  return {
    only: options.only,
    formats: print === undefined ? options.format : ['pdf' as const],
    print,
    occasion: occasionOf(options),
    isPublic: options.public === true,
  };
}

/** Undefined where nothing is. */
export function misuseOf(options: BuildOptions): string | undefined {
  return misuseOfBuild(options) ?? printMisuse(options);
}

function misuseOfBuild(options: BuildOptions): string | undefined {
  const { only, format, minutes, audience, level } = options;
  if (options.public && only.length === 0 && format.length > 0 && format.every((each) => each === 'notes'))
    return 'notes are the presenter’s: a public build has none';
  if (minutes === undefined)
    return audience === undefined && level === undefined
      ? undefined
      : '--audience and --level go with --minutes';
  return only.length === 0 ? '--minutes wants to know of which deck: add --only decks/ID' : undefined;
}

function occasionOf({ minutes, audience, level }: BuildOptions): BuildRequest['occasion'] {
  return minutes === undefined ? undefined : { minutes, audience, level };
}
