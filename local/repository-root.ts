import { dirname } from 'node:path';

/** The folder that holds package.json, `src`, `dist` and `node_modules`. */
export const REPOSITORY_ROOT = dirname(import.meta.dirname);
