// Where the project lies on this machine.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder. */
export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
