import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const OLDEST_NODE = [20, 19];

/** Makes sure that Node is new enough and that what package-lock.json asks for is installed. Ends the process if not. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(
      `Rungs needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing what package-lock.json asks for…');
  const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(1);
}

/** Compares the lockfile with the one that npm keeps of what it has installed. */
function isInstalled() {
  try {
    const installed = readPackages('node_modules/.package-lock.json');
    return Object.entries(readPackages('package-lock.json')).every(
      ([path, wanted]) =>
        // The root itself is not installed, and an optional package may be for another machine.
        path === '' ||
        wanted.optional ||
        wanted.devOptional ||
        installed[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
