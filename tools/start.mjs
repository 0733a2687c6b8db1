// `npm start`: Wix on one machine. See "Running it locally" in docs/architecture.md.
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.argv.splice(2, 0, 'local/main.ts');
await import('./run.mjs');
