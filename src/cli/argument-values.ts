/** What somebody wrote after an option → its value, or what to write instead. */

export interface ArgumentValue<T> {
  /** Undefined for what cannot be meant. */
  readonly read: (written: string) => T | undefined;
  readonly cure: string;
}

export const dateValue: ArgumentValue<string> = {
  read: (written) => (/^\d{4}-\d{2}-\d{2}$/.test(written) ? written : undefined),
  cure: 'Write it as YYYY-MM-DD.',
};

export const minutesValue: ArgumentValue<number> = {
  read: (written) => within(written, 1, 480),
  cure: 'Minutes are a whole number from 1 to 480.',
};

export const portValue: ArgumentValue<number> = {
  read: (written) => within(written, 0, 65_535),
  cure: 'A port is a number below 65536.',
};

export const signatureValue: ArgumentValue<number> = {
  read: (written) => {
    const pages = within(written, 4, 400);
    return pages === undefined || pages % 4 !== 0 ? undefined : pages;
  },
  cure: 'A signature has 4, 8, 12, 16 … pages, 400 at most.',
};

/** Millimetres. */
export const creepValue: ArgumentValue<number> = {
  read: (written) => {
    const millimetres = Number(written);
    return written.trim() !== '' && millimetres >= 0 && millimetres <= 10 ? millimetres : undefined;
  },
  cure: 'Write it in millimetres, from 0 to 10.',
};

/** Targets as people name them, with commas between or one by one, by the path of their recipe as well. */
export function targetsIn(written: string): readonly string[] {
  return written.split(',').map((each) => each.trim().replace(/^content\/[^/]+\/|\.yaml$|\/$/g, ''));
}

function within(written: string, least: number, most: number): number | undefined {
  const value = Number(written);
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}
