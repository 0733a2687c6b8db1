// `npm test`: everything CI runs, in order, ending with one line `N passed, N failed`.
// `npm test -- lint types` runs only the named steps. Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

const UNIT_REPORT = 'test-results/vitest.json';
const BROWSER_REPORT = 'test-results/e2e.json';

/** Each is the script `check:<name>` of package.json. `report` counts the tests inside a step; otherwise it counts as one. */
const STEPS = [
  { name: 'format' },
  { name: 'lint' },
  { name: 'types' },
  { name: 'imports' },
  { name: 'dead-code' },
  { name: 'type-coverage' },
  { name: 'build' },
  { name: 'unit', needs: 'build', report: countVitest },
  { name: 'e2e', needs: 'build', report: countPlaywright },
];

function countVitest() {
  const report = JSON.parse(readFileSync(UNIT_REPORT, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright() {
  const { stats } = JSON.parse(readFileSync(BROWSER_REPORT, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/** Runs one step; a step whose tests cannot be counted, or that fails without a failed test, is one failure. */
function run(step) {
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', `check:${step.name}`], {
    shell: true,
    stdio: 'inherit',
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  const counted = count(step, status === 0);
  const verdict = counted.failed === 0 ? 'ok' : 'FAILED';
  console.log(`\n== ${step.name}: ${verdict} in ${seconds} s\n`);
  return counted;
}

function count(step, succeeded) {
  if (!step.report) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = step.report();
    const silentFailure = (!succeeded && failed === 0) || passed + failed === 0;
    return { passed, failed: silentFailure ? failed + 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function main() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `Unknown step ${unknown.join(', ')}. Steps: ${STEPS.map((s) => s.name).join(', ')}.`,
    );
    process.exit(1);
  }
  ensureInstalled();
  rmSync('test-results', { recursive: true, force: true });
  mkdirSync('test-results', { recursive: true });

  const total = { passed: 0, failed: 0 };
  const failedSteps = new Set();
  for (const step of STEPS) {
    if (wanted.length > 0 && !wanted.includes(step.name)) continue;
    const counted = failedSteps.has(step.needs) ? { passed: 0, failed: 1 } : run(step);
    if (counted.failed > 0) failedSteps.add(step.name);
    total.passed += counted.passed;
    total.failed += counted.failed;
  }
  if (failedSteps.size > 0) console.log(`Failed: ${[...failedSteps].join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = failedSteps.size > 0 ? 1 : 0;
}

main();
