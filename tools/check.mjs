// `npm test`: everything CI runs, in order, ending with one line `N passed, N failed`.
// `npm test -- lint types` runs only the named steps. Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureInstalled } from './ensure-installed.mjs';

const UNIT_REPORT = 'test-results/vitest.json';
const BROWSER_REPORT = 'test-results/e2e.json';

/** More at a time would need more memory than some machines have. */
const MOST_AT_A_TIME = Math.min(availableParallelism(), 4);

/**
 * Each is the script `check:<name>` of package.json, the longest first. `report` counts the tests inside a step, which
 * then has the machine for itself; otherwise it counts as one, and several run at a time.
 */
const STEPS = [
  { name: 'lint' },
  { name: 'types' },
  { name: 'type-coverage' },
  { name: 'build' },
  { name: 'imports' },
  { name: 'dead-code' },
  { name: 'format' },
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
async function run(step) {
  const started = Date.now();
  const succeeded = await runScript(step);
  const seconds = Math.round((Date.now() - started) / 1000);
  const counted = count(step, succeeded);
  const verdict = counted.failed === 0 ? 'ok' : 'FAILED';
  console.log(`\n== ${step.name}: ${verdict} in ${seconds} s\n`);
  return counted;
}

/** What a step says that runs beside others is shown when it is done. Answers whether it succeeded. */
function runScript(step) {
  const stdio = step.report ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const script = spawn('npm', ['run', '--silent', `check:${step.name}`], { shell: true, stdio });
  let said = '';
  for (const stream of [script.stdout, script.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve) => {
    script.once('error', () => resolve(false));
    script.once('close', (status) => {
      process.stdout.write(said);
      resolve(status === 0);
    });
  });
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

async function main() {
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
  const runNext = async (steps) => {
    for (let step = steps.shift(); step; step = steps.shift()) {
      const counted = failedSteps.has(step.needs) ? { passed: 0, failed: 1 } : await run(step);
      if (counted.failed > 0) failedSteps.add(step.name);
      total.passed += counted.passed;
      total.failed += counted.failed;
    }
  };
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const quick = steps.filter((step) => !step.report);
  await Promise.all(Array.from({ length: MOST_AT_A_TIME }, () => runNext(quick)));
  await runNext(steps.filter((step) => step.report));
  if (failedSteps.size > 0) console.log(`Failed: ${[...failedSteps].join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = failedSteps.size > 0 ? 1 : 0;
}

await main();
