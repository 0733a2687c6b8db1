// `node tools/run.mjs <file> [...flags]` runs a TypeScript file, on a fresh clone too.
// Plain JavaScript, because it runs before anything is installed.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const [node, , file, ...flags] = process.argv;
const { register } = await import('tsx/esm/api');
register();
process.argv = [node, resolve(file), ...flags];
await import(pathToFileURL(resolve(file)).href);
