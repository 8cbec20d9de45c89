/** What people call the editions of a handbook: keys of the interface's words. */
export const editionWords = {
  participant: 'participant-edition',
  facilitator: 'facilitator-edition',
  reader: 'reader-edition',
} as const;
