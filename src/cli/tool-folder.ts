/** Where Lectern itself lies: its package file and templates. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Two folders above this file, in source and compiled alike. */
export const toolFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
