/** What the command line tells the shell. */
export const exitCodes = { fine: 0, content: 1, usage: 2, machine: 3 } as const;
